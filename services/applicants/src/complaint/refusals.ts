import type { RefusalCatalogue } from '@aleumet/domain';

export const complaintRefusals = {
  COMPLAINT_NOT_FOUND: {
    en: 'There is no such complaint.',
    kk: 'Мұндай шағым жоқ.',
    ru: 'Такой жалобы нет.',
  },
  COMPLAINT_ID_TAKEN: {
    en: 'Another complaint already has this id. Use a new id.',
    kk: 'Бұл идентификатор басқа шағымға берілген.',
    ru: 'Этот идентификатор занят другой жалобой.',
  },
  COMPLAINT_ANSWERED: {
    en: 'The complaint has already been answered.',
    kk: 'Шағымға жауап берілген.',
    ru: 'На жалобу уже дан ответ.',
  },
  BODY_OF_ANOTHER_OFFICE: {
    en: 'Complaints to this body must be registered by another office.',
    kk: 'Бұл органға шағымды басқа мекеме тіркейді.',
    ru: 'Жалобы в этот орган регистрирует другое учреждение.',
  },
  COMPLAINED_OF_CANNOT_ANSWER: {
    en: 'The complaint is about you, so someone else must answer it.',
    kk: 'Шағым сіздің әрекетіңізге қатысты: оған басқа адам жауап береді.',
    ru: 'Жалоба подана на вас: на неё отвечает другой человек.',
  },
  RESULT_NEEDED: {
    en: 'The quality body considers complaints about results only. State an application that has a result.',
    kk: 'Сапа органы қызмет нәтижесімен келіспеушілікті қарайды: нәтижесі бар өтінішті көрсетіңіз.',
    ru: 'Орган по качеству рассматривает несогласие с результатом: укажите заявление с результатом.',
  },
  TEXT_NEEDED: {
    en: 'Enter the text.',
    kk: 'Мәтінін жазыңыз.',
    ru: 'Напишите текст.',
  },
} satisfies RefusalCatalogue;
