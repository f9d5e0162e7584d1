/** A pause between two polls that can be ended early. */
export type PollPause = {
  /** Call it before a poll: a later `wake` ends the next pause. */
  reset: () => void;
  /**
   * Waits for so many milliseconds, or until `wake` is called. Returns immediately when it was called since the last poll began.
   */
  wait: (milliseconds: number) => Promise<void>;
  /** Reports that there is something to do. */
  wake: () => void;
};

/** Creates the pauses of one loop, which calls `reset`, polls, and then calls `wait`. */
export function createPollPause(): PollPause {
  let woken = Promise.withResolvers<void>();
  return {
    reset: () => {
      woken = Promise.withResolvers();
    },
    wait: async (milliseconds) => {
      const elapsed = Promise.withResolvers<void>();
      const timer = setTimeout(elapsed.resolve, milliseconds);
      await Promise.race([elapsed.promise, woken.promise]).finally(() => clearTimeout(timer));
    },
    wake: () => woken.resolve(),
  };
}
