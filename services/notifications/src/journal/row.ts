import { column, moment, oneOfWords, orNull, record, rowOf, SERVICE_KINDS, text, wholeNumber } from '@aleumet/domain';
import { ANSWERS, PROBLEMS } from '../reply/reply.ts';
import { FAILURES, LANGUAGES, NUMBER_OWNERS, NUMBER_SOURCES, SENDERS, SMS_REASONS } from '../sms/sms.ts';

/** A row of the journal, sent or received, as shown to clients; fields that do not apply are null. */
export const journalRow = rowOf(
  'sms',
  record({
    id: text,
    direction: oneOfWords(['OUTGOING', 'INCOMING']),
    status: oneOfWords(['WAITING', 'SENT', 'DELIVERED', 'UNDELIVERED', 'ANSWERING', 'UNMATCHED']),
    enteredAt: moment,
    personId: orNull(text),
    departmentId: orNull(text),
    kind: orNull(oneOfWords(SERVICE_KINDS)),
    caseNo: orNull(text),
    phone: orNull(text),
    phoneSource: orNull(oneOfWords(NUMBER_SOURCES)),
    phoneOwner: orNull(oneOfWords(NUMBER_OWNERS)),
    text: orNull(text),
    sender: orNull(oneOfWords(SENDERS)),
    code: orNull(text),
    reason: orNull(oneOfWords(SMS_REASONS)),
    language: orNull(oneOfWords(LANGUAGES)),
    seqNo: orNull(wholeNumber),
    specialistId: orNull(text),
    invitationId: orNull(text),
    attempts: wholeNumber,
    sentAt: orNull(moment),
    deliveredAt: orNull(moment),
    failure: orNull(oneOfWords(FAILURES)),
    failedAt: orNull(moment),
    receivedAt: orNull(moment),
    answersSmsId: column('smsId', orNull(text)),
    answer: orNull(oneOfWords(ANSWERS)),
    problem: orNull(oneOfWords(PROBLEMS)),
  }),
);

export type SmsRecord = ReturnType<typeof journalRow.fromRow>;
