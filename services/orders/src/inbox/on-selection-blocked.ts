import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { SelectionBlockedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** The choice is blocked (A2-25a). */
export const onSelectionBlocked = reaction(SelectionBlockedSchema, ({ about: { entryId } }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, { entryId, status: 'BLOCKED', version: message.sequence })),
);
