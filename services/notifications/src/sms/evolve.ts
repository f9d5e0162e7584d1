import type { Addressee, KnownSms, Sms, SmsEvent } from './sms.ts';

/** Explains the whole change from the event alone. */
export function evolve(sms: Sms, event: SmsEvent): Sms {
  switch (event.type) {
    case 'SmsRequested': {
      const { entry, to } = event;
      return { status: 'waiting', entry, to, attempts: 0, nextAttemptAt: entry.requestedAt };
    }
    case 'SmsAttempted': {
      const { entry, to } = known(sms);
      return { status: 'waiting', entry, to, attempts: event.attempt, nextAttemptAt: event.nextAttemptAt };
    }
    case 'SmsSent': {
      const { entry, to, attempts } = known(sms);
      return { status: 'sent', entry, to: addressed(to), attempts, sentAt: event.sentAt };
    }
    case 'SmsDelivered': {
      const { entry, to, attempts } = known(sms);
      return { status: 'delivered', entry, to: addressed(to), attempts, sentAt: sentAtOf(sms), deliveredAt: event.deliveredAt };
    }
    case 'SmsUndelivered': {
      const { entry, to, attempts } = known(sms);
      const sentAt = sms.status === 'sent' ? sms.sentAt : null;
      return { status: 'undelivered', entry, to, attempts, sentAt, failure: event.failure, failedAt: event.failedAt };
    }
  }
}

function known(sms: Sms): KnownSms {
  if (sms.status === 'none') throw new Error('no such change of an SMS that was not requested');
  return sms;
}

function addressed(to: Addressee | null): Addressee {
  if (!to) throw new Error('an SMS without a number was not sent');
  return to;
}

function sentAtOf(sms: Sms) {
  if (sms.status !== 'sent') throw new Error(`an SMS that is ${sms.status} was not under way`);
  return sms.sentAt;
}
