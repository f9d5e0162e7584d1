import { type Message, MessageRefused } from './bus.ts';

/**
 * The maximum size of a message in bytes: content, key and attributes. It leaves room below the 1,048,588 bytes that a broker
 * accepts for one record by default, for the names of the attributes and the frame of the record.
 */
export const LARGEST_MESSAGE = 1_000_000;

/** Returns the size of a message in bytes, as counted by `LARGEST_MESSAGE`. */
export function sizeOf({ id, topic, key, type, source, time, correlationId, causationId, value }: Message): number {
  const texts = [id, topic, key, key, type, source, time, correlationId, causationId ?? ''];
  return (value?.byteLength ?? 0) + texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Throws `MessageRefused` when one of the messages is too large. Every bus calls it before it sends any of them. */
export function refuseTooLarge(messages: readonly Message[]): void {
  for (const message of messages) {
    const size = sizeOf(message);
    if (size > LARGEST_MESSAGE) throw new MessageRefused(`${size} bytes are more than the ${LARGEST_MESSAGE} that a bus takes`);
  }
}
