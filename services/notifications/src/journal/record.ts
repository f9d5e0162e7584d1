import type { Instant, ServiceKind } from '@aleumet/domain';
import type { ReplyProblem, SmsAnswer } from '../reply/reply.ts';
import type { Failure, KnownNumber, Language, Sender, SmsReason } from '../sms/sms.ts';

/** A row of the SMS journal as it is shown; what the row does not have is null. */
export type SmsRecord = {
  id: string;
  direction: 'OUTGOING' | 'INCOMING';
  status: 'waiting' | 'sent' | 'delivered' | 'undelivered' | 'answering' | 'unmatched';
  enteredAt: Instant;
  personId: string | null;
  departmentId: string | null;
  kind: ServiceKind | null;
  caseNo: string | null;
  phone: string | null;
  phoneSource: KnownNumber['source'] | null;
  phoneOwner: KnownNumber['owner'] | null;
  text: string | null;
  sender: Sender | null;
  code: string | null;
  reason: SmsReason | null;
  language: Language | null;
  seqNo: number | null;
  specialistId: string | null;
  invitationId: string | null;
  attempts: number;
  sentAt: Instant | null;
  deliveredAt: Instant | null;
  failure: Failure | null;
  failedAt: Instant | null;
  receivedAt: Instant | null;
  answersSmsId: string | null;
  answer: SmsAnswer | null;
  problem: ReplyProblem | null;
};
