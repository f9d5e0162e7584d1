import type { RefusalCatalogue } from '@aleumet/domain';

export const programmeRefusals = {
  PERSON_UNKNOWN: {
    en: 'You have not registered this person yet. Register the person, then deliver the programme again.',
    kk: 'Портал сіз жіберген мұндай адамды әлі білмейді: адамды тіркеп, бағдарламаны қайта жіберіңіз.',
    ru: 'Портал ещё не знает такого переданного вами человека: зарегистрируйте его и передайте программу снова.',
  },
  ID_OF_ANOTHER_PERSON: {
    en: 'The id of the programme or of one of its measures belongs to another person.',
    kk: 'Бағдарламаның немесе оның іс-шарасының сәйкестендіргіші басқа адамға тиесілі.',
    ru: 'Идентификатор программы или её мероприятия принадлежит другому человеку.',
  },
  NEWER_IRP_KNOWN: {
    en: 'The person already has a newer programme. An older one cannot be added or corrected.',
    kk: 'Бұл адамның жаңарақ бағдарламасы қолданыста: ескісі қабылданбайды және түзетілмейді.',
    ru: 'Действует более новая программа этого человека: старая не принимается и не исправляется.',
  },
  FORMED_IN_FUTURE: {
    en: 'The date of the programme is in the future.',
    kk: 'Бағдарламаның күні бүгіннен кейін.',
    ru: 'Программа датирована завтрашним днём или позже.',
  },
  MEASURE_NOT_FOUND: {
    en: 'The programmes of this person contain no such measure.',
    kk: 'Бұл адамның бағдарламаларында мұндай іс-шара жоқ.',
    ru: 'В программах этого человека нет такого мероприятия.',
  },
} as const satisfies RefusalCatalogue;
