import type { RefusalCatalogue } from '@aleumet/domain';

export const calendarRefusals = {
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of this year is not loaded: an operator must load it first.',
    kk: 'Осы жылдың жұмыс күнтізбесі жүктелмеген: алдымен оператор жүктеуі керек.',
    ru: 'Производственный календарь этого года не загружен: сначала его загружает оператор.',
  },
  NOT_A_WEEKEND: {
    en: 'A working weekend must be a Saturday or a Sunday.',
    kk: 'Жұмыс істейтін демалыс күні сенбі немесе жексенбі болуы керек.',
    ru: 'Рабочим выходным может быть только суббота или воскресенье.',
  },
  CALENDAR_YEAR_MISSING: {
    en: 'The table jumps over a year.',
    kk: 'Кестеде бір жыл қалып қойған.',
    ru: 'В таблице пропущен год.',
  },
  CALENDAR_DROPS_YEARS: {
    en: 'The table leaves out years that the loaded one covers: open deadlines in them could not be computed. Add the years, or say that they shall go.',
    kk: 'Кестеде жүктелген күнтізбедегі жылдар жоқ: сол жылдардағы ашық мерзімдерді есептеу мүмкін болмайды. Жылдарды қосыңыз немесе алынатынын растаңыз.',
    ru: 'В таблице нет лет, которые есть в загруженной: открытые сроки в них нельзя будет вычислить. Добавьте эти годы или подтвердите, что их нужно убрать.',
  },
} as const satisfies RefusalCatalogue;
