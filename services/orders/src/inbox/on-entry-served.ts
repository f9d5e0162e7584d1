import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { EntryServedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** The right of the year is used: nothing can be chosen until the queue opens another window (A2-26a). */
export const onEntryServed = reaction(EntryServedSchema, ({ about: { entryId } }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, { entryId, status: 'CLOSED', version: message.sequence })),
);
