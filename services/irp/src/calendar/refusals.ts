import type { RefusalCatalogue } from '@aleumet/domain';

export const calendarRefusals = {
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded. Ask the operator of the portal.',
    kk: 'Осы жылдың жұмыс күнтізбесі жүктелмеген: алдымен оператор жүктеуі керек.',
    ru: 'Производственный календарь этого года не загружен: сначала его загружает оператор.',
  },
  NOT_A_WEEKEND: {
    en: 'A working weekend must be a Saturday or a Sunday.',
    kk: 'Жұмыс істейтін демалыс күні сенбі немесе жексенбі болуы керек.',
    ru: 'Рабочим выходным может быть только суббота или воскресенье.',
  },
  CALENDAR_YEAR_MISSING: {
    en: 'The calendar leaves out a year in between. Add the missing year.',
    kk: 'Кестеде бір жыл қалып қойған.',
    ru: 'В таблице пропущен год.',
  },
  CALENDAR_DROPS_YEARS: {
    en: 'The calendar leaves out years that the loaded one covers, so open deadlines in those years could not be computed. Add the years, or set `dropsYears`.',
    kk: 'Кестеде жүктелген күнтізбедегі жылдар жоқ: сол жылдардағы ашық мерзімдерді есептеу мүмкін болмайды. Жылдарды қосыңыз немесе алынатынын растаңыз.',
    ru: 'В таблице нет лет, которые есть в загруженной: открытые сроки в них нельзя будет вычислить. Добавьте эти годы или подтвердите, что их нужно убрать.',
  },
} as const satisfies RefusalCatalogue;
