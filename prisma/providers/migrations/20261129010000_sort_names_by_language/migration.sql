-- Each name in the order of its own alphabet. The order of bytes puts every letter of Kazakh alone behind Я.
ALTER TABLE "providers"
  ALTER COLUMN "name_kk" TYPE TEXT COLLATE "kk-x-icu",
  ALTER COLUMN "name_ru" TYPE TEXT COLLATE "ru-x-icu",
  ALTER COLUMN "name_en" TYPE TEXT COLLATE "en-x-icu";
