import { type Moment, repeated } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import { type DeliveryPolicy, isTooFarAhead } from '../../sms/policy.ts';
import type { Received, Reply, ReplyEvent, ReplyFacts, ReplyProblem, Request } from '../reply.ts';

export type ReceiveReply = Moment & { type: 'ReceiveReply'; received: Received };

/**
 * Records an SMS received. With the number and a code of an invitation, it answers the invitation: only the first reply, and only
 * through the gateway that sent the invitation (A2-15c). After too many wrong codes from a number its codes become invalid, so that
 * nobody can guess one; the person then applies on paper, as without a reply. Any other SMS is recorded without effect.
 * Applicants decides whether the reply was in time.
 */
export function receiveReply(reply: Reply, { received, now }: ReceiveReply, facts: ReplyFacts): ReplyEvent[] {
  const { policy, request, lastWrittenAbout } = facts;
  if (reply.status !== 'none') return receivedBefore(reply.received, received);
  if (isTooFarAhead(policy, received.receivedAt, now)) refuse('RECEIVED_IN_FUTURE');
  const unmatched = (problem: ReplyProblem): ReplyEvent[] => [
    { type: 'SmsReplyNotUnderstood', received, about: lastWrittenAbout, problem },
  ];
  if (!request) return unmatched('UNKNOWN_CODE');
  const problem = problemOf(received, request, policy);
  return problem === null ? [{ type: 'SmsReplied', received, request }] : unmatched(problem);
}

/** Nothing of an erased person is stored that could be compared. */
function receivedBefore(said: Received, saysNow: Received): [] {
  return said.number === null ? [] : repeated(wordsOf(said), wordsOf(saysNow));
}

function wordsOf({ number, text, receivedAt }: Received) {
  return { number, text, receivedAt };
}

/** A reply that is older than the invitation answered another one, whose code has been reused (A2-15c). */
function problemOf({ receivedAt, deliveredBy }: Received, request: Request, { wrongCodes }: DeliveryPolicy): ReplyProblem | null {
  if (request.handedTo !== deliveredBy || receivedAt < request.requestedAt) return 'UNKNOWN_CODE';
  if (request.wrongCodes >= wrongCodes) return 'CODE_VOID';
  return request.isAnswered ? 'ALREADY_ANSWERED' : null;
}
