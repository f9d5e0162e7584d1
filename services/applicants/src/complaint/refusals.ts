import type { RefusalCatalogue } from '@aleumet/domain';

export const complaintRefusals = {
  COMPLAINT_NOT_FOUND: {
    en: 'There is no such complaint.',
    kk: 'Мұндай шағым жоқ.',
    ru: 'Такой жалобы нет.',
  },
  COMPLAINT_ID_TAKEN: {
    en: 'Another complaint has this id.',
    kk: 'Бұл идентификатор басқа шағымға берілген.',
    ru: 'Этот идентификатор занят другой жалобой.',
  },
  COMPLAINT_ANSWERED: {
    en: 'The complaint has been answered already.',
    kk: 'Шағымға жауап берілген.',
    ru: 'На жалобу уже дан ответ.',
  },
  BODY_OF_ANOTHER_OFFICE: {
    en: 'Complaints to this body are registered by another office.',
    kk: 'Бұл органға шағымды басқа мекеме тіркейді.',
    ru: 'Жалобы в этот орган регистрирует другое учреждение.',
  },
  COMPLAINED_OF_CANNOT_ANSWER: {
    en: 'The complaint is about you: somebody else answers it.',
    kk: 'Шағым сіздің әрекетіңізге қатысты: оған басқа адам жауап береді.',
    ru: 'Жалоба подана на вас: на неё отвечает другой человек.',
  },
  RESULT_NEEDED: {
    en: 'The quality body considers disagreement with a result: name an application that has one.',
    kk: 'Сапа органы қызмет нәтижесімен келіспеушілікті қарайды: нәтижесі бар өтінішті көрсетіңіз.',
    ru: 'Орган по качеству рассматривает несогласие с результатом: укажите заявление с результатом.',
  },
  TEXT_NEEDED: {
    en: 'Write what is to be said.',
    kk: 'Мәтінін жазыңыз.',
    ru: 'Напишите текст.',
  },
} satisfies RefusalCatalogue;
