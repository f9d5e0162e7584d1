/** Choices that look random and are the same for the same seed. */
export type Chance = {
  /** Returns an integer from 0 to below `limit`. */
  below: (limit: number) => number;
  /** Returns true once in `of` times. */
  oneIn: (of: number) => boolean;
  /** Returns one of several. Throws when there is none. */
  oneOf: <Item>(items: readonly Item[]) => Item;
};

/** Creates choices by Mulberry32: small, fast and uniform enough. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
  return {
    below,
    oneIn: (of) => below(of) === 0,
    oneOf: (items) => {
      const at = below(items.length);
      for (const item of items.slice(at, at + 1)) return item;
      throw new Error('nothing to choose from');
    },
  };
}
