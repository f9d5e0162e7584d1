import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { SelectionExtendedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** After a failed order the window may end later (A2-33, GAP-6). */
export const onSelectionExtended = reaction(
  SelectionExtendedSchema,
  ({ about: { entryId }, closesOn }, message, { db }: Deps) => {
    const change = { entryId, version: message.sequence, status: 'OPEN' as const, closesOn: plainDate(closesOn, 'closes_on') };
    return applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, change));
  },
);
