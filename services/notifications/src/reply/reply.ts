import type { Id, Instant, InvitationId, Phone } from '@aleumet/domain';
import type { DeliveryPolicy } from '../sms/policy.ts';
import type { About, SmsId } from '../sms/sms.ts';

/*
 * The life of an SMS that the portal receives: it is recorded once and never changes.
 *
 *   none ──SmsReplied (gateway: number and code of a request)──► ANSWERING
 *   none ──SmsReplyNotUnderstood (gateway: anything else)──► UNMATCHED
 */

export type ReplyId = Id<'ReplyId'>;

export const ANSWERS = ['CONSENT', 'REFUSAL'] as const;
export type SmsAnswer = (typeof ANSWERS)[number];

export const PROBLEMS = ['UNKNOWN_CODE', 'CODE_VOID', 'ALREADY_ANSWERED'] as const;
export type ReplyProblem = (typeof PROBLEMS)[number];

/** A received SMS: code, time and number (A2-15c). */
export type Received = {
  id: ReplyId;
  /** Number and text are null once the person is erased. */
  number: Phone | null;
  text: string | null;
  /** Time of receipt at the gateway, which decides whether the reply was in time. */
  receivedAt: Instant;
  /** The gateway that it came through. */
  deliveredBy: string;
  enteredAt: Instant;
};

/** The invitation identified by a number and a code. */
export type Request = {
  smsId: SmsId;
  invitationId: InvitationId;
  about: About;
  answer: SmsAnswer;
  requestedAt: Instant;
  /** The gateway that sent the invitation; null: not sent yet. */
  handedTo: string | null;
  /** Wrong codes received from the number since the invitation. */
  wrongCodes: number;
  isAnswered: boolean;
};

export type Reply =
  | { status: 'none' }
  | { status: 'ANSWERING'; received: Received; smsId: SmsId; invitationId: InvitationId; about: About; answer: SmsAnswer }
  | { status: 'UNMATCHED'; received: Received; about: About | null; problem: ReplyProblem };

export type KnownReply = Exclude<Reply, { status: 'none' }>;

export type SmsReplied = { type: 'SmsReplied'; received: Received; request: Request };
export type SmsReplyNotUnderstood = {
  type: 'SmsReplyNotUnderstood';
  received: Received;
  about: About | null;
  problem: ReplyProblem;
};
export type ReplyEvent = SmsReplied | SmsReplyNotUnderstood;

/** Read in the transaction: the invitation with this number and code, and the case of the last SMS to the number. */
export type ReplyFacts = { policy: DeliveryPolicy; request: Request | null; lastWrittenAbout: About | null };

/** Returns the state after the event. */
export function evolve(_reply: Reply, event: ReplyEvent): Reply {
  const { received } = event;
  switch (event.type) {
    case 'SmsReplied': {
      const { smsId, invitationId, about, answer } = event.request;
      return { status: 'ANSWERING', received, smsId, invitationId, about, answer };
    }
    case 'SmsReplyNotUnderstood':
      return { status: 'UNMATCHED', received, about: event.about, problem: event.problem };
  }
}
