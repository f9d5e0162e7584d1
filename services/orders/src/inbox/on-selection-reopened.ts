import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { SelectionReopenedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/** An order placed in time prevails over the block: the window is open as before (A2-25a). */
export const onSelectionReopened = reaction(
  SelectionReopenedSchema,
  ({ about: { entryId }, closesOn }, message, { db }: Deps) => {
    const change = { entryId, version: message.sequence, status: 'OPEN' as const, closesOn: plainDate(closesOn, 'closes_on') };
    return applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, change));
  },
);
