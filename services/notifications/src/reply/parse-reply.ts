import { id, instant, InvalidInput, type Moment, phone } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { ReceiveSmsInput } from '../generated/graphql.ts';
import type { Received } from './reply.ts';

const MOST_CHARACTERS = 1000;

/** Reads an SMS as forwarded by a gateway. */
export function parseReply(input: ReceiveSmsInput, actor: Actor, { now }: Moment): Received {
  if (input.text.length > MOST_CHARACTERS) throw new InvalidInput('input.text', 'TOO_LONG', { most: MOST_CHARACTERS });
  return {
    id: id(input.id),
    number: phone(input.from),
    text: input.text,
    receivedAt: instant(input.receivedAt, 'receivedAt'),
    deliveredBy: gatewayOf(actor),
    enteredAt: now,
  };
}

/** The acting gateway; `@access` admits no other actor. */
export function gatewayOf(actor: Actor): string {
  if (actor.kind !== 'SMS_GATEWAY') throw new Error(`not an SMS gateway: ${actor.kind}`);
  return actor.subject;
}
