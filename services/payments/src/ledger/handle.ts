import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import { type LedgerCommand, ledgerDecider } from './decider.ts';
import type { LedgerFacts } from './facts.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { publishLedger } from './publish.ts';
import { loadLedger, saveLedger, type Transaction } from './store.ts';

/** Every change of money passes through this handler. */
export function createHandleLedger(db: Database<Transaction>, committed: () => void): Handle<LedgerCommand> {
  return createCommandHandler<Transaction, Ledger, LedgerCommand, LedgerEvent, LedgerFacts>({
    db,
    decider: ledgerDecider,
    load: loadLedger,
    save: saveLedger,
    publish: publishLedger,
    committed,
  });
}
