import type { RefusalCatalogue } from '@aleumet/domain';

export const invitationRefusals = {
  INVITATION_NOT_FOUND: {
    en: 'There is no such invitation.',
    kk: 'Мұндай ұсыныс жоқ.',
    ru: 'Такого предложения нет.',
  },
  INVITATION_ID_TAKEN: {
    en: 'Another invitation already has this id. Use a new id.',
    kk: 'Бұл идентификатор басқа ұсынысқа берілген.',
    ru: 'Этот идентификатор занят другим предложением.',
  },
  INVITATION_EXISTS: {
    en: 'An invitation for this measure has already been sent and is waiting for a reply.',
    kk: 'Бұл іс-шара бойынша ұсыныс жауап күтуде.',
    ru: 'Предложение по этому мероприятию уже ждёт ответа.',
  },
  REPLY_STILL_POSSIBLE: {
    en: 'The recipient can still reply.',
    kk: 'Көрсетілетін қызметті алушы әлі жауап бере алады.',
    ru: 'Услугополучатель ещё может ответить.',
  },
} satisfies RefusalCatalogue;
