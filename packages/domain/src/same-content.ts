import { Refusal } from './refusal.ts';

/**
 * Whether two values have the same content, regardless of the order of their keys. An undefined property is the same as an absent
 * one.
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/**
 * Returns no events for a request that was executed before. Throws `REPEATED_DIFFERENTLY` when its content is different this time:
 * the first content remains valid, and the sender must learn that the second was not stored.
 */
export function repeated(said: unknown, saysNow: unknown): [] {
  if (!isSameContent(said, saysNow)) throw new Refusal('REPEATED_DIFFERENTLY');
  return [];
}

/** The refusal of a repeated request with different content. */
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
