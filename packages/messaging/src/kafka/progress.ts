/** Progress of a group in one partition. */
export type Position = { topic: string; partition: number; committed: bigint; end: bigint };

export type Progress = {
  /** Returns the partitions that have pending messages and have made no progress for the given time. */
  stuck: (positions: readonly Position[], now: number) => Position[];
};

/**
 * Detects a consumer that makes no progress although it sends heartbeats, which can happen with kafkajs. Progress is measured by
 * committed offsets, because only they prove that messages took effect.
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

/** Returns the key of a partition in a map. */
export function nameOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic} ${partition}`;
}
