import type { RefusalCatalogue } from '@aleumet/domain';

export const personRefusals = {
  PERSON_NOT_FOUND: {
    en: 'There is no such person.',
    kk: 'Мұндай адам жоқ.',
    ru: 'Такого лица нет.',
  },
  PERSON_HAS_OTHER_IIN: {
    en: 'The person with this id has a different individual identification number.',
    kk: 'Бұл идентификатордағы адамның ЖСН-і басқа.',
    ru: 'У лица с этим идентификатором другой ИИН.',
  },
  PERSON_OF_ANOTHER_SYSTEM: {
    en: 'This person was delivered by another information system.',
    kk: 'Бұл адамды басқа ақпараттық жүйе жіберген.',
    ru: 'Этого человека передала другая информационная система.',
  },
  REPRESENTATIVE_IS_THE_PERSON: {
    en: 'A person cannot be their own legal representative.',
    kk: 'Адам өзінің заңды өкілі бола алмайды.',
    ru: 'Никто не бывает законным представителем самого себя.',
  },
  REPRESENTATION_NOT_RECORDED: {
    en: 'The date of the record that proves legal representation is in the future.',
    kk: 'Заңды өкіл тізілімде әлі келмеген күнмен тіркелген.',
    ru: 'Запись реестра о законном представителе датирована ещё не наступившим днём.',
  },
  PERSON_ERASED: {
    en: 'The person with this id has been erased.',
    kk: 'Бұл идентификатордағы адамның деректері өшірілген.',
    ru: 'Данные лица с этим идентификатором удалены.',
  },
  PERSON_HAS_LIVE_CASE: {
    en: 'An application, invitation or complaint of the person is still open. Try again when it has ended.',
    kk: 'Адамның өтініші, ұсынысы немесе шағымы әлі аяқталмаған.',
    ru: 'Заявление, предложение или жалоба лица ещё не завершены.',
  },
  ATTORNEY_IS_THE_PERSON: {
    en: 'A person cannot give a power of attorney to themselves.',
    kk: 'Адам өзіне сенімхат бермейді.',
    ru: 'Доверенность самому себе не выдают.',
  },
  POWER_OF_ATTORNEY_ENDED: {
    en: 'The power of attorney has expired.',
    kk: 'Сенімхаттың мерзімі аяқталды.',
    ru: 'Срок доверенности истёк.',
  },
  DEPARTMENT_NOT_FOUND: {
    en: 'There is no such employment department.',
    kk: 'Мұндай жұмыспен қамту бөлімі жоқ.',
    ru: 'Такого отдела занятости нет.',
  },
  REGION_CANNOT_CHANGE: {
    en: 'The region of a department cannot be changed.',
    kk: 'Бөлім басқа өңірге ауыспайды.',
    ru: 'Отдел не переходит в другой регион.',
  },
  UNIT_NOT_FOUND: {
    en: 'There is no such unit of the State Corporation.',
    kk: 'Мемлекеттік корпорацияның мұндай бөлімшесі жоқ.',
    ru: 'Такого подразделения Государственной корпорации нет.',
  },
} satisfies RefusalCatalogue;
