import type { RefusalCatalogue } from '@aleumet/domain';

export const smsRefusals = {
  SMS_NOT_FOUND: {
    en: 'The SMS journal holds no such SMS.',
    kk: 'СМС-хабарламалар журналында мұндай хабарлама жоқ.',
    ru: 'В журнале СМС-сообщений нет такого сообщения.',
  },
  SMS_NOT_UNDER_WAY: {
    en: 'The SMS is not under way: it has not been sent, or its end is known already.',
    kk: 'СМС-хабарлама жолда емес: ол жіберілмеген немесе нәтижесі белгілі.',
    ru: 'СМС-сообщение не в пути: оно не отправлено или его исход уже известен.',
  },
  REPORTED_IN_FUTURE: {
    en: 'The report names a moment that has not come yet.',
    kk: 'Есепте әлі келмеген уақыт көрсетілген.',
    ru: 'В отчёте указан момент, который ещё не наступил.',
  },
  REPORTED_BEFORE_SENDING: {
    en: 'The report names a moment before the SMS was written.',
    kk: 'Есепте СМС-хабарлама жазылғанға дейінгі уақыт көрсетілген.',
    ru: 'В отчёте указан момент до составления СМС-сообщения.',
  },
  ATTEMPT_TAKEN: {
    en: 'This attempt to send the SMS is made by another program, or is not due.',
    kk: 'СМС-хабарламаны жіберудің бұл әрекетін басқа бағдарлама орындайды немесе оның уақыты келген жоқ.',
    ru: 'Эту попытку отправки СМС-сообщения делает другая программа, или её время не пришло.',
  },
  NO_TEMPLATE: {
    en: 'There are no words for an SMS about this for this kind of service.',
    kk: 'Қызметтің бұл түрі бойынша мұндай СМС-хабарламаның мәтіні жоқ.',
    ru: 'Для этого вида услуги нет текста такого СМС-сообщения.',
  },
  NO_FREE_CODE: {
    en: 'Too many requests to this number wait for a reply: no code is free.',
    kk: 'Бұл нөмірге жіберілген сұраулардың тым көбі жауап күтуде: бос код жоқ.',
    ru: 'Слишком много запросов на этот номер ждут ответа: нет свободного кода.',
  },
} as const satisfies RefusalCatalogue;
