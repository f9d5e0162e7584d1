import { id, instant, InvalidInput, type Moment, refuse } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { ReceiveSmsInput } from '../generated/graphql.ts';
import { phone } from '../phone.ts';
import type { Received } from './reply.ts';

const MOST_CHARACTERS = 1000;

/** Reads an SMS as an integration delivers it. */
export function parseReply(input: ReceiveSmsInput, actor: Actor, { now }: Moment): Received {
  if (actor.kind !== 'INTEGRATION') refuse('NOT_AN_INTEGRATION');
  if (input.text.length > MOST_CHARACTERS) throw new InvalidInput('text', `longer than ${MOST_CHARACTERS} characters`);
  return {
    id: id(input.id),
    number: phone(input.from, 'from'),
    text: input.text,
    receivedAt: instant(input.receivedAt, 'receivedAt'),
    deliveredBy: actor.subject,
    enteredAt: now,
  };
}
