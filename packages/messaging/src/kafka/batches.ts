import type { Message } from '../bus.ts';
import { sizeOf } from '../largest-message.ts';

/** Far below the 1 MB that a broker accepts for one partition at once, because a whole batch may belong to one key. */
const BYTES = 500_000;
/** Names of the attributes, and the frame of a record. */
const FRAME = 300;

/** Splits messages into batches that a broker accepts, in order. */
export function inBatches(messages: readonly Message[], bytes = BYTES): Message[][] {
  const batches: Message[][] = [];
  let room = 0;
  for (const message of messages) {
    const size = sizeOf(message) + FRAME;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = bytes;
    }
    batches.at(-1)?.push(message);
    room -= size;
  }
  return batches;
}
