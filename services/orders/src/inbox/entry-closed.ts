import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { EntryClosedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** The entry has come to its end: nothing can be chosen any more. */
export const onEntryClosed = reaction(EntryClosedSchema, ({ entryId }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, { entryId, status: 'CLOSED', version: message.sequence })),
);
