import type { Message } from '../bus.ts';
import { sizeOf } from '../largest-message.ts';

/** Far below what a broker takes for one partition at once (1 MB), as all of a batch may belong to one key. */
const BYTES = 500_000;
/** Names of the attributes and the frame of a record. */
const FRAME = 300;

/** Cuts what the outbox gives into batches that a broker surely takes, in order. */
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
