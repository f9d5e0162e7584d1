/** How far a group has come in one partition. */
export type Position = { topic: string; partition: number; committed: bigint; end: bigint };

export type Progress = {
  /** The partitions in which something waits and nothing has moved for as long as patience lasts. */
  stuck: (positions: readonly Position[], now: number) => Position[];
};

/**
 * Notices a consumer that stands still although it says that it lives: kafkajs may go on with heartbeats and bring nothing.
 * What counts is what the group has committed, for that alone says that something had its effect.
 */
export function createProgress(patienceMilliseconds: number): Progress {
  let seen = new Map<string, { committed: bigint; since: number }>();

  return {
    stuck: (positions, now) => {
      const waiting = positions.filter(({ committed, end }) => committed < end);
      const before = seen;
      seen = new Map(waiting.map((position) => [nameOf(position), sinceWhen(position, before.get(nameOf(position)), now)]));
      return waiting.filter((position) => now - (seen.get(nameOf(position))?.since ?? now) >= patienceMilliseconds);
    },
  };
}

function sinceWhen({ committed }: Position, before: { committed: bigint; since: number } | undefined, now: number) {
  return before?.committed === committed ? before : { committed, since: now };
}

/** Names a partition in a map. */
export function nameOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic} ${partition}`;
}
