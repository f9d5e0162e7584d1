import type { RefusalCatalogue } from '@aleumet/domain';

export const replyRefusals = {
  RECEIVED_IN_FUTURE: {
    en: 'The SMS was received at a moment that has not come yet.',
    kk: 'СМС-хабарлама әлі келмеген уақытта алынған деп көрсетілген.',
    ru: 'Указано, что СМС-сообщение получено в момент, который ещё не наступил.',
  },
} as const satisfies RefusalCatalogue;
