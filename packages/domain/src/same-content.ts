import { Refusal } from './refusal.ts';

/** Whether two values say the same, whatever the order of their keys. A property that is undefined is one that is absent. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/**
 * What a request changes that was carried out before: nothing. Refuses it when it says something else this time: the first words stand, and
 * whoever sends others must hear that they were not taken.
 */
export function repeated(said: unknown, saysNow: unknown): [] {
  if (!isSameContent(said, saysNow)) throw new Refusal('REPEATED_DIFFERENTLY');
  return [];
}

/** What a person reads when a request comes again with other words. */
export const repeatRefusals = {
  REPEATED_DIFFERENTLY: {
    en: 'This has already been done with different content, which remains valid. Check it before you continue.',
    kk: 'Бұл әрекет басқа мазмұнмен жасалып қойған, алғашқысы күшінде қалады. Жалғастырмас бұрын тексеріңіз.',
    ru: 'Это действие уже выполнено с другим содержанием, оно остаётся в силе. Проверьте его, прежде чем продолжить.',
  },
};

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
