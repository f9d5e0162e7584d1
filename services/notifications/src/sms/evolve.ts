import type { Addressee, KnownSms, Sms, SmsEvent } from './sms.ts';

/** Returns the state after the event. */
export function evolve(sms: Sms, event: SmsEvent): Sms {
  switch (event.type) {
    case 'SmsRequested': {
      const { entry, to } = event;
      return { status: 'WAITING', entry, to, handedTo: null, attempts: 0, nextAttemptAt: entry.requestedAt };
    }
    case 'SmsAttempted': {
      const { entry, to } = known(sms);
      const { handedTo, attempt: attempts, nextAttemptAt } = event;
      return { status: 'WAITING', entry, to, handedTo, attempts, nextAttemptAt };
    }
    case 'SmsSent': {
      const { entry, to, handedTo, attempts } = known(sms);
      return { status: 'SENT', entry, to: addressed(to), handedTo, attempts, sentAt: event.sentAt };
    }
    case 'SmsDelivered': {
      const { entry, to, handedTo, attempts } = known(sms);
      const given = { entry, to: addressed(to), handedTo, attempts, sentAt: sentAtOf(sms) };
      return { status: 'DELIVERED', ...given, deliveredAt: event.deliveredAt };
    }
    case 'SmsUndelivered': {
      const { entry, to, handedTo, attempts } = known(sms);
      const sentAt = sms.status === 'SENT' ? sms.sentAt : null;
      const { failure, failedAt } = event;
      return { status: 'UNDELIVERED', entry, to, handedTo, attempts, sentAt, failure, failedAt };
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
  if (sms.status !== 'SENT') throw new Error(`an SMS that is ${sms.status} was not under way`);
  return sms.sentAt;
}
