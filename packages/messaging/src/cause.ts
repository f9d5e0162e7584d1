import type { Message } from './bus.ts';

/** Why a command is carried out. With `messageId` it has effect once, however often the message comes. */
export type Cause = {
  /** Ties together all that one request set in motion. */
  correlationId: string;
  messageId?: string;
  /** Names the effect when one message has several, each of them once. */
  target?: string;
};

/** The cause of a command sent by a reaction to `message`. */
export function causeOf(message: Message, target = ''): Cause {
  return { correlationId: message.correlationId, messageId: message.id, target };
}
