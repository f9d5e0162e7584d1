import { type Moment, repeated } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import { type DeliveryPolicy, isTooFarAhead } from '../../sms/policy.ts';
import type { Received, Reply, ReplyEvent, ReplyFacts, ReplyProblem, Request } from '../reply.ts';

export type ReceiveReply = Moment & { type: 'ReceiveReply'; received: Received };

/**
 * An SMS comes in: with the number and a code of a request it answers the invitation, the first reply to each, through the gateway that was
 * handed the request (A2-15c). After too many wrong codes from the number its codes are void: nobody guesses one, and the person applies on
 * paper as after silence (A2-17b). Anything else is recorded and answered by nothing. Whether the reply came in time is decided by applicants.
 */
export function receiveReply(reply: Reply, { received, now }: ReceiveReply, facts: ReplyFacts): ReplyEvent[] {
  const { policy, request, lastWrittenAbout } = facts;
  if (reply.status !== 'none') return receivedBefore(reply.received, received);
  if (isTooFarAhead(policy, received.receivedAt, now)) refuse('RECEIVED_IN_FUTURE');
  const problem = problemOf(received, request, policy);
  if (request && problem === null) return [{ type: 'SmsReplied', received, request }];

  return [{ type: 'SmsReplyNotUnderstood', received, about: lastWrittenAbout, problem: problem ?? 'UNKNOWN_CODE' }];
}

/** Of an erased person nothing is left to compare with. */
function receivedBefore(said: Received, saysNow: Received): [] {
  return said.number === null ? [] : repeated(wordsOf(said), wordsOf(saysNow));
}

function wordsOf({ number, text, receivedAt }: Received) {
  return { number, text, receivedAt };
}

/** A reply that is older than the request answered another one, whose code has been given anew. */
function problemOf(
  { receivedAt, deliveredBy }: Received,
  request: Request | null,
  { wrongCodes }: DeliveryPolicy,
): ReplyProblem | null {
  if (!request || request.handedTo !== deliveredBy || receivedAt < request.requestedAt) return 'UNKNOWN_CODE';
  if (request.wrongCodes >= wrongCodes) return 'CODE_VOID';
  return request.isAnswered ? 'ALREADY_ANSWERED' : null;
}
