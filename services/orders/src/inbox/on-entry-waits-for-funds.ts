import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { EntryWaitsForFundsSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** The entry waits for money; the queue opens a new window when money is available (A2-25e, GAP-7). */
export const onEntryWaitsForFunds = reaction(EntryWaitsForFundsSchema, ({ about: { entryId } }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, { entryId, status: 'CLOSED', version: message.sequence })),
);
