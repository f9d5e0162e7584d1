import { dayOf, id, instant, oneOf, SERVICE_KINDS } from '@aleumet/domain';
import {
  type About,
  type Addressee,
  type Entry,
  FAILURES,
  type KnownSms,
  LANGUAGES,
  NUMBER_OWNERS,
  NUMBER_SOURCES,
  SENDERS,
  SMS_REASONS,
} from './sms.ts';

/** A row of the journal as the database gives it, for an SMS that the portal gives. */
export type SmsRow = {
  id: string;
  status: string;
  enteredAt: Date;
  personId: string | null;
  departmentId: string | null;
  region: string | null;
  kind: string | null;
  caseNo: string | null;
  phone: string | null;
  text: string | null;
  sender: string | null;
  code: string | null;
  reason: string | null;
  seqNo: number | null;
  specialistId: string | null;
  invitationId: string | null;
  language: string | null;
  phoneSource: string | null;
  phoneOwner: string | null;
  triggerEventId: string | null;
  handedTo: string | null;
  attempts: number;
  nextAttemptAt: Date | null;
  sentAt: Date | null;
  deliveredAt: Date | null;
  failedAt: Date | null;
  failure: string | null;
};

/** The columns that are written once; the number is not among those that change, so that an erased one stays erased. */
export function toEntryColumns({ id: smsId, about, requestedAt, ...entry }: Entry, to: Addressee | null) {
  const addressee = { phone: to?.number ?? null, phoneSource: to?.source ?? null, phoneOwner: to?.owner ?? null };
  const entered = { enteredAt: new Date(requestedAt), enteredOn: new Date(dayOf(requestedAt)) };
  return { id: smsId, direction: 'OUTGOING', ...entered, ...about, ...entry, ...addressee };
}

/** The columns that change with the status. */
export function toStatusColumns(sms: KnownSms) {
  return {
    status: sms.status,
    handedTo: sms.handedTo,
    attempts: sms.attempts,
    nextAttemptAt: sms.status === 'waiting' ? new Date(sms.nextAttemptAt) : null,
    sentAt: 'sentAt' in sms && sms.sentAt !== null ? new Date(sms.sentAt) : null,
    deliveredAt: sms.status === 'delivered' ? new Date(sms.deliveredAt) : null,
    failedAt: sms.status === 'undelivered' ? new Date(sms.failedAt) : null,
    failure: sms.status === 'undelivered' ? sms.failure : null,
  };
}

/** Parses a row into the state it stands for. */
export function fromRow(row: SmsRow): KnownSms {
  const to = toAddressee(row);
  const { attempts, handedTo } = row;
  const known = { entry: toEntry(row), handedTo, attempts };
  if (row.nextAttemptAt) return { status: 'waiting', ...known, to, nextAttemptAt: instant(row.nextAttemptAt) };
  const sentAt = row.sentAt && instant(row.sentAt);
  if (row.failedAt) {
    const failure = oneOf(FAILURES, row.failure, 'failure');
    return { status: 'undelivered', ...known, to, sentAt, failure, failedAt: instant(row.failedAt) };
  }
  if (!sentAt || !to) throw new Error(`journal row ${row.id} is neither waiting, sent nor undelivered`);
  if (row.deliveredAt) return { status: 'delivered', ...known, to, sentAt, deliveredAt: instant(row.deliveredAt) };
  return { status: 'sent', ...known, to, sentAt };
}

function toEntry(row: SmsRow): Entry {
  return {
    id: id(row.id),
    about: toAbout(row),
    sender: oneOf(SENDERS, row.sender, 'sender'),
    reason: oneOf(SMS_REASONS, row.reason, 'reason'),
    code: given(row.code),
    language: oneOf(LANGUAGES, row.language, 'language'),
    text: given(row.text),
    seqNo: given(row.seqNo),
    invitationId: row.invitationId === null ? null : id(row.invitationId),
    triggerEventId: given(row.triggerEventId),
    requestedAt: instant(row.enteredAt),
  };
}

function toAbout(row: SmsRow): About {
  return {
    personId: id(given(row.personId)),
    departmentId: id(given(row.departmentId)),
    region: given(row.region),
    kind: oneOf(SERVICE_KINDS, row.kind, 'kind'),
    caseNo: given(row.caseNo),
    specialistId: row.specialistId === null ? null : id(row.specialistId),
  };
}

function toAddressee({ phone, phoneSource, phoneOwner }: SmsRow): Addressee | null {
  if (phoneSource === null) return null;
  return {
    number: phone,
    source: oneOf(NUMBER_SOURCES, phoneSource, 'source'),
    owner: oneOf(NUMBER_OWNERS, phoneOwner, 'owner'),
  };
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a row of the journal is incomplete');
  return value;
}
