import { type Bus, type Message, MessageRefused } from './bus.ts';

/** The keys of one topic, which is kept in order. */
export type KeyOfTopic = Pick<Message, 'topic' | 'key'>;

/** A message that the bus refuses, and the reason. */
export type Refused<Carried extends Message> = { message: Carried; reason: string };

/**
 * Publishes what the bus accepts, and returns what it refuses. A refused batch is halved until the message is found; later messages
 * of its key are not published, so that none overtakes it. Rejects when the bus fails for another reason: then the whole batch must
 * be sent again.
 */
export async function publishAround<Carried extends Message>(
  bus: Bus,
  messages: readonly Carried[],
): Promise<Refused<Carried>[]> {
  const [only] = messages;
  if (only === undefined) return [];
  try {
    await bus.publish(messages);
    return [];
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error;
    if (messages.length === 1) return [{ message: only, reason: error.message }];
  }
  const half = Math.ceil(messages.length / 2);
  const first = await publishAround(bus, messages.slice(0, half));
  const rest = withoutKeysOf(first, messages.slice(half));
  return [...first, ...(await publishAround(bus, rest))];
}

/** Removes messages that must wait for a refused one. */
export function withoutKeysOf<Carried extends KeyOfTopic>(
  refused: readonly { message: KeyOfTopic }[],
  messages: readonly Carried[],
): Carried[] {
  if (refused.length === 0) return [...messages];
  const held = new Set(refused.map(({ message }) => nameOf(message)));
  return messages.filter((message) => !held.has(nameOf(message)));
}

function nameOf({ topic, key }: KeyOfTopic): string {
  return `${topic} ${key}`;
}
