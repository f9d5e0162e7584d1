import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import { type SmsCommand, smsDecider } from './decider.ts';
import type { SmsFacts } from './facts.ts';
import { publishSms } from './publish.ts';
import type { Sms, SmsEvent } from './sms.ts';
import { loadSms, saveSms, type Transaction } from './store.ts';

/** Every change of an SMS that the portal gives passes through this handler. */
export function createHandleSms(db: Database<Transaction>, law: Law, committed: () => void): Handle<SmsCommand> {
  return createCommandHandler<Transaction, Sms, SmsCommand, SmsEvent, SmsFacts>({
    db,
    decider: smsDecider,
    load: (tx, command) => loadSms(tx, command, law),
    save: saveSms,
    publish: publishSms,
    committed,
  });
}
