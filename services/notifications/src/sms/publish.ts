import { appendOutbox, type Cause, type Change, type Fact, fact, type SqlTransaction } from '@aleumet/messaging';
import {
  create,
  Language,
  NumberOwner,
  NumberSource,
  ServiceKind,
  SmsAttemptedSchema,
  SmsDeliveredSchema,
  SmsReason,
  SmsRequestedSchema,
  SmsSentSchema,
  SmsUndeliveredSchema,
  toTimestamp,
  UndeliveredReason,
} from '@aleumet/proto-events';
import type { Entry, KnownSms, Sms, SmsEvent } from './sms.ts';

/** Tells every event of the change, in its transaction; number and text stay in the journal. */
export async function publishSms(tx: SqlTransaction, change: Change<Sms, SmsEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const facts = events.map((event) => toFact(event, state));
  await appendOutbox(tx, facts, { key: state.entry.id, firstSequence: version - events.length + 1, cause });
}

function toFact(event: SmsEvent, sms: KnownSms): Fact {
  const about = aboutSms(sms.entry);
  switch (event.type) {
    case 'SmsRequested': {
      const { requestedAt, language } = sms.entry;
      const requested = { ...about, language: Language[language], requestedAt: toTimestamp(requestedAt) };
      return fact(SmsRequestedSchema, create(SmsRequestedSchema, requested), requestedAt);
    }
    case 'SmsAttempted': {
      const { attempt, attemptedAt } = event;
      const attempted = create(SmsAttemptedSchema, { ...about, attempt, attemptedAt: toTimestamp(attemptedAt) });
      return fact(SmsAttemptedSchema, attempted, attemptedAt);
    }
    case 'SmsSent': {
      const sent = { ...about, ...addressing(sms), sentAt: toTimestamp(event.sentAt) };
      return fact(SmsSentSchema, create(SmsSentSchema, sent), event.sentAt);
    }
    case 'SmsDelivered': {
      const delivered = create(SmsDeliveredSchema, { ...about, deliveredAt: toTimestamp(event.deliveredAt) });
      return fact(SmsDeliveredSchema, delivered, event.deliveredAt);
    }
    case 'SmsUndelivered': {
      const undelivered = { ...about, failure: UndeliveredReason[event.failure], failedAt: toTimestamp(event.failedAt) };
      return fact(SmsUndeliveredSchema, create(SmsUndeliveredSchema, undelivered), event.failedAt);
    }
  }
}

function aboutSms({ id: smsId, about, reason, offeringId, triggerEventId }: Entry) {
  const { personId, departmentId, caseNo, kind, region, specialistId } = about;
  return {
    ...{ personId, departmentId, caseNo, region, smsId, triggerEventId },
    kind: ServiceKind[kind],
    reason: SmsReason[reason],
    ...(specialistId !== null && { specialistId }),
    ...(offeringId !== null && { offeringId }),
  };
}

function addressing({ entry, to }: KnownSms) {
  if (!to) throw new Error('an SMS without a number was not sent');
  return { language: Language[entry.language], numberSource: NumberSource[to.source], numberOwner: NumberOwner[to.owner] };
}
