import type { PublishedEvent } from './recent-events.ts';

export type EventQuery = { type?: string | string[]; topic?: string | string[] };

/** Selects events of any named type (full, or its last word: `OrderPlaced`) and of any named topic; without names, all. */
export function createEventFilter({ type, topic }: EventQuery): (published: PublishedEvent) => boolean {
  const types = toSet(type);
  const topics = toSet(topic);
  return (published) => {
    const { type: full } = published.event;
    const wantedType = types.size === 0 || types.has(full) || types.has(full.slice(full.lastIndexOf('.') + 1));
    return wantedType && (topics.size === 0 || topics.has(published.topic));
  };
}

function toSet(value: string | string[] | undefined): ReadonlySet<string> {
  return new Set([value ?? []].flat().flatMap((part) => part.split(',')));
}
