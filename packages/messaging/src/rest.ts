/** A pause between two polls that can be ended early. */
export type Rest = {
  /** Call it before a poll: a later `end` ends the next pause. */
  renew: () => void;
  /**
   * Waits for so many milliseconds, or until `end` is called. Returns immediately when it was called since the last poll began.
   */
  take: (milliseconds: number) => Promise<void>;
  /** Reports that there is something to do. */
  end: () => void;
};

/** Creates the pauses of one loop, which calls `renew`, polls, and then calls `take`. */
export function createRest(): Rest {
  let news = Promise.withResolvers<void>();
  return {
    renew: () => {
      news = Promise.withResolvers();
    },
    take: async (milliseconds) => {
      const over = Promise.withResolvers<void>();
      const timer = setTimeout(over.resolve, milliseconds);
      await Promise.race([over.promise, news.promise]).finally(() => clearTimeout(timer));
    },
    end: () => news.resolve(),
  };
}
