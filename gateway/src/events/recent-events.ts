import type { CloudEvent } from './cloud-event.ts';

export type PublishedEvent = { topic: string; event: CloudEvent };

export type RecentEvents = {
  add: (published: PublishedEvent) => void;
  /** Returns the events after this one; undefined when it is too old. */
  after: (eventId: string) => readonly PublishedEvent[] | undefined;
};

/** Stores the last events, so that a client that lost its connection can continue. */
export function createRecentEvents(capacity: number): RecentEvents {
  const kept: PublishedEvent[] = [];
  return {
    add: (published) => {
      kept.push(published);
      if (kept.length > capacity) kept.shift();
    },
    after: (eventId) => {
      const index = kept.findLastIndex(({ event }) => event.id === eventId);
      return index === -1 ? undefined : kept.slice(index + 1);
    },
  };
}
