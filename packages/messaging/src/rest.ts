/** The rest between two looks for work, which news of work ends early. */
export type Rest = {
  /** To be called before a look: news from here on is not in it. */
  renew: () => void;
  /** Lasts so many milliseconds, or until there is news; not at all when there was some since the last look began. */
  take: (milliseconds: number) => Promise<void>;
  /** Tells that there is something to do. */
  end: () => void;
};

/** A rest of one loop: it renews it, looks, and takes it. */
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
