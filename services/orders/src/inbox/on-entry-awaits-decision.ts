import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { EntryAwaitsDecisionSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** The department has to decide (GAP-11): nothing can be chosen before. */
export const onEntryAwaitsDecision = reaction(EntryAwaitsDecisionSchema, ({ about: { entryId } }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, { entryId, status: 'CLOSED', version: message.sequence })),
);
