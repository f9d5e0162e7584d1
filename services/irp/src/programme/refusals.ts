import type { RefusalCatalogue } from '@aleumet/domain';

export const programmeRefusals = {
  PERSON_UNKNOWN: {
    en: 'The portal knows no such person of yours yet: register the person and deliver the programme again.',
    kk: 'Портал сіз жіберген мұндай адамды әлі білмейді: адамды тіркеп, бағдарламаны қайта жіберіңіз.',
    ru: 'Портал ещё не знает такого переданного вами человека: зарегистрируйте его и передайте программу снова.',
  },
  ID_OF_ANOTHER_PERSON: {
    en: 'The programme or one of its measures has an id that belongs to another person.',
    kk: 'Бағдарламаның немесе оның іс-шарасының сәйкестендіргіші басқа адамға тиесілі.',
    ru: 'Идентификатор программы или её мероприятия принадлежит другому человеку.',
  },
  NEWER_IRP_KNOWN: {
    en: 'A newer programme of this person is in force: an older one is not taken or corrected.',
    kk: 'Бұл адамның жаңарақ бағдарламасы қолданыста: ескісі қабылданбайды және түзетілмейді.',
    ru: 'Действует более новая программа этого человека: старая не принимается и не исправляется.',
  },
  FORMED_IN_FUTURE: {
    en: 'The programme is dated after today.',
    kk: 'Бағдарламаның күні бүгіннен кейін.',
    ru: 'Программа датирована завтрашним днём или позже.',
  },
  MEASURE_NOT_FOUND: {
    en: 'There is no such measure in the programmes of this person.',
    kk: 'Бұл адамның бағдарламаларында мұндай іс-шара жоқ.',
    ru: 'В программах этого человека нет такого мероприятия.',
  },
} as const satisfies RefusalCatalogue;
