import type { RefusalCatalogue } from '@aleumet/domain';

export const smsRefusals = {
  SMS_NOT_FOUND: {
    en: 'There is no such SMS in the journal.',
    kk: 'СМС-хабарламалар журналында мұндай хабарлама жоқ.',
    ru: 'В журнале СМС-сообщений нет такого сообщения.',
  },
  SMS_NOT_UNDER_WAY: {
    en: 'The SMS has not been sent yet, or its outcome is already known.',
    kk: 'СМС-хабарлама жолда емес: ол жіберілмеген немесе нәтижесі белгілі.',
    ru: 'СМС-сообщение не в пути: оно не отправлено или его исход уже известен.',
  },
  REPORTED_IN_FUTURE: {
    en: 'The time in the report is in the future.',
    kk: 'Есепте әлі келмеген уақыт көрсетілген.',
    ru: 'В отчёте указан момент, который ещё не наступил.',
  },
  REPORTED_BEFORE_SENDING: {
    en: 'The time in the report is before the SMS was created.',
    kk: 'Есепте СМС-хабарлама жазылғанға дейінгі уақыт көрсетілген.',
    ru: 'В отчёте указан момент до составления СМС-сообщения.',
  },
  ATTEMPT_TAKEN: {
    en: 'This attempt to send the SMS is being made by another process, or is not due yet.',
    kk: 'СМС-хабарламаны жіберудің бұл әрекетін басқа бағдарлама орындайды немесе оның уақыты келген жоқ.',
    ru: 'Эту попытку отправки СМС-сообщения делает другая программа, или её время не пришло.',
  },
  NO_TEMPLATE: {
    en: 'There is no text for this SMS for this kind of service.',
    kk: 'Қызметтің бұл түрі бойынша мұндай СМС-хабарламаның мәтіні жоқ.',
    ru: 'Для этого вида услуги нет текста такого СМС-сообщения.',
  },
  NO_FREE_CODE: {
    en: 'Too many invitations to this number are waiting for a reply, so no code is free.',
    kk: 'Бұл нөмірге жіберілген сұраулардың тым көбі жауап күтуде: бос код жоқ.',
    ru: 'Слишком много запросов на этот номер ждут ответа: нет свободного кода.',
  },
} as const satisfies RefusalCatalogue;
