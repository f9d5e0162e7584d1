import {
  column,
  day,
  dayOf,
  idOf,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import type { SmsRecord } from '../generated/prisma/client.ts';
import { FAILURES, type KnownSms, LANGUAGES, NUMBER_OWNERS, NUMBER_SOURCES, SENDERS, SMS_REASONS } from './sms.ts';

/** Whose case a row of the journal is about. */
export const aboutRow = rowOf(
  'sms',
  record({
    personId: idOf<'PersonId'>(),
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    kind: oneOfWords(SERVICE_KINDS),
    caseNo: text,
    specialistId: orNull(idOf<'SpecialistId'>()),
  }),
);

const entryRow = rowOf(
  'sms',
  record({
    id: idOf<'SmsId'>(),
    sender: oneOfWords(SENDERS),
    reason: oneOfWords(SMS_REASONS),
    code: text,
    language: oneOfWords(LANGUAGES),
    text,
    seqNo: wholeNumber,
    invitationId: orNull(idOf<'InvitationId'>()),
    triggerEventId: text,
    requestedAt: column('enteredAt', moment),
  }),
);

const addresseeRow = rowOf(
  'sms',
  record({
    number: column('phone', orNull(text)),
    source: column('phoneSource', oneOfWords(NUMBER_SOURCES)),
    owner: column('phoneOwner', oneOfWords(NUMBER_OWNERS)),
  }),
);

const handing = { handedTo: orNull(text), attempts: wholeNumber };
const statusRow = rowOf(
  'sms',
  unionBy('status', {
    WAITING: { ...handing, nextAttemptAt: moment },
    SENT: { ...handing, sentAt: moment },
    DELIVERED: { ...handing, sentAt: moment, deliveredAt: moment },
    UNDELIVERED: { ...handing, sentAt: orNull(moment), failure: oneOfWords(FAILURES), failedAt: moment },
  }),
);

/** Reads a row of the journal, for an SMS that the portal gives. */
export function fromRow(row: SmsRecord): KnownSms {
  const entry = { ...entryRow.fromRow(row), about: aboutRow.fromRow(row) };
  const sms = statusRow.fromRow(row);
  if (sms.status === 'SENT' || sms.status === 'DELIVERED') return { ...sms, entry, to: addresseeRow.fromRow(row) };
  return { ...sms, entry, to: row.phoneSource === null ? null : addresseeRow.fromRow(row) };
}

/** The columns that are written once; the number is one of them, so that an erased one is never written again. */
export function toEntryColumns({ entry, to }: KnownSms) {
  const addressee = to ? addresseeRow.toRow(to) : {};
  const enteredOn = day.write(dayOf(entry.requestedAt));
  return { direction: 'OUTGOING', enteredOn, ...aboutRow.toRow(entry.about), ...entryRow.toRow(entry), ...addressee };
}

/** The columns that change with the status. */
export const toStatusColumns = statusRow.toRow;
