import type { RefusalCatalogue } from '@aleumet/domain';

export const replyRefusals = {
  RECEIVED_IN_FUTURE: {
    en: 'The time of receipt is in the future.',
    kk: 'СМС-хабарлама әлі келмеген уақытта алынған деп көрсетілген.',
    ru: 'Указано, что СМС-сообщение получено в момент, который ещё не наступил.',
  },
} as const satisfies RefusalCatalogue;
