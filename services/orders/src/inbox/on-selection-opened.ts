import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { SelectionOpenedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applySelection } from '../replicas/selection.ts';

/** A window is open: the person may choose (A2-23a, A2-25e). */
export const onSelectionOpened = reaction(SelectionOpenedSchema, (event, message, { db }: Deps) => {
  const { entryId, personId, applicationId, measureId } = event.about;
  const opened = { entryId, personId, applicationId, measureId, closesOn: plainDate(event.closesOn, 'closes_on') };
  return applyOnce(db, causeOf(message), (tx) => applySelection(tx, opened, message.sequence));
});
