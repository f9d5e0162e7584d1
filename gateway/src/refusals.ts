/** All refusals of the gateway itself; those of subgraphs are returned unchanged. */
export const catalogue = {
  NOT_FOUND: {
    en: 'There is no such row, or you may not see it.',
    kk: 'Мұндай жазба жоқ немесе сіз оны көре алмайсыз.',
    ru: 'Такой записи нет, или она вам не видна.',
  },
  TOO_MANY_STREAMS: {
    en: 'Too many event streams are open. Try again later.',
    kk: 'Ашық оқиғалар ағыны тым көп, кейінірек қайталап көріңіз.',
    ru: 'Открыто слишком много потоков событий, повторите позже.',
  },
} as const satisfies Record<string, Record<'en' | 'kk' | 'ru', string>>;
