import { instant, type Instant, oneOf, SERVICE_KINDS } from '@aleumet/domain';
import type { SmsRecord as Row } from '../generated/prisma/client.ts';
import { ANSWERS, PROBLEMS } from '../reply/reply.ts';
import { FAILURES, LANGUAGES, NUMBER_OWNERS, NUMBER_SOURCES, SENDERS, SMS_REASONS } from '../sms/sms.ts';
import type { SmsRecord } from './record.ts';

const DIRECTIONS = ['OUTGOING', 'INCOMING'] as const;
const STATUSES = ['waiting', 'sent', 'delivered', 'undelivered', 'answering', 'unmatched'] as const;

/** Parses a row of the journal, given or received. */
export function toRecord(row: Row): SmsRecord {
  const { id, personId, departmentId, caseNo, phone, text, code, seqNo, specialistId, invitationId, attempts } = row;
  return {
    ...{ id, personId, departmentId, caseNo, phone, text, code, seqNo, specialistId, invitationId, attempts },
    direction: oneOf(DIRECTIONS, row.direction, 'direction'),
    status: oneOf(STATUSES, row.status, 'status'),
    kind: wordOf(SERVICE_KINDS, row.kind),
    phoneSource: wordOf(NUMBER_SOURCES, row.phoneSource),
    phoneOwner: wordOf(NUMBER_OWNERS, row.phoneOwner),
    sender: wordOf(SENDERS, row.sender),
    reason: wordOf(SMS_REASONS, row.reason),
    language: wordOf(LANGUAGES, row.language),
    failure: wordOf(FAILURES, row.failure),
    answer: wordOf(ANSWERS, row.answer),
    problem: wordOf(PROBLEMS, row.problem),
    answersSmsId: row.smsId,
    ...momentsOf(row),
  };
}

function momentsOf({ enteredAt, sentAt, deliveredAt, failedAt, receivedAt }: Row) {
  return {
    enteredAt: instant(enteredAt),
    sentAt: momentOf(sentAt),
    deliveredAt: momentOf(deliveredAt),
    failedAt: momentOf(failedAt),
    receivedAt: momentOf(receivedAt),
  };
}

function wordOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return text === null ? null : oneOf(words, text, 'journal');
}

function momentOf(moment: Date | null): Instant | null {
  return moment && instant(moment);
}
