-- The order of the Kazakh alphabet: Ә after А, Қ after К. The order of bytes puts every letter of Kazakh alone behind Я.
ALTER TABLE "persons" ALTER COLUMN "surname" TYPE TEXT COLLATE "kk-x-icu";
