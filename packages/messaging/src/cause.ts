import type { Message } from './bus.ts';

/** Why a command is executed. With `messageId` it takes effect once, however often the message is delivered. */
export type Cause = {
  /** Correlates everything that results from one request. */
  correlationId: string;
  messageId?: string;
  /** Distinguishes the effects of a message that has several; each takes effect once. */
  target?: string;
};

/** The cause of a command sent by a reaction to `message`. */
export function causeOf(message: Message, target = ''): Cause {
  return { correlationId: message.correlationId, messageId: message.id, target };
}
