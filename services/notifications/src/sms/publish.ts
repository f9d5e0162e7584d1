import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import {
  Language,
  NumberOwner,
  NumberSource,
  SmsAttemptedSchema,
  SmsDeliveredSchema,
  SmsReason,
  SmsRequestedSchema,
  SmsSentSchema,
  SmsUndeliveredSchema,
  toTimestamp,
  UndeliveredReason,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { Entry, KnownSms, Sms, SmsEvent } from './sms.ts';

/** Publishes every event of the change, in its transaction; number and text stay in the journal. */
export async function publishSms(tx: SqlTransaction, change: Change<Sms, SmsEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const messages = events.map((event) => toOutboxEvent(event, state));
  await appendOutbox(tx, messages, { key: state.entry.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(event: SmsEvent, sms: KnownSms): OutboxEvent {
  const head = headOf(sms.entry);
  switch (event.type) {
    case 'SmsRequested': {
      const { requestedAt, language } = sms.entry;
      const requested = { ...head, language: Language[language], requestedAt: toTimestamp(requestedAt) };
      return tell(SmsRequestedSchema, requested, requestedAt);
    }
    case 'SmsAttempted': {
      const { attempt, attemptedAt } = event;
      return tell(SmsAttemptedSchema, { ...head, attempt, attemptedAt: toTimestamp(attemptedAt) }, attemptedAt);
    }
    case 'SmsSent': {
      const sent = { ...head, ...addressing(sms), sentAt: toTimestamp(event.sentAt) };
      return tell(SmsSentSchema, sent, event.sentAt);
    }
    case 'SmsDelivered': {
      return tell(SmsDeliveredSchema, { ...head, deliveredAt: toTimestamp(event.deliveredAt) }, event.deliveredAt);
    }
    case 'SmsUndelivered': {
      const undelivered = { ...head, failure: UndeliveredReason[event.failure], failedAt: toTimestamp(event.failedAt) };
      return tell(SmsUndeliveredSchema, undelivered, event.failedAt);
    }
  }
}

function headOf({ id: smsId, about, reason, invitationId, triggerEventId }: Entry) {
  return {
    about: toAbout(about),
    ...{ smsId, triggerEventId },
    reason: SmsReason[reason],
    ...(about.specialistId !== null && { specialistId: about.specialistId }),
    ...(invitationId !== null && { invitationId }),
  };
}

function addressing({ entry, to }: KnownSms) {
  if (!to) throw new Error('an SMS without a number was not sent');
  return { language: Language[entry.language], numberSource: NumberSource[to.source], numberOwner: NumberOwner[to.owner] };
}
