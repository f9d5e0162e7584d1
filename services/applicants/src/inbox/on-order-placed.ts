import { applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { OrderPlacedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { openView } from '../replicas/person-viewer.ts';

/** The provider of an order may see the person. */
export const onOrderPlaced: Reaction<Deps> = reaction(OrderPlacedSchema, async (event, message, { db }) => {
  await applyOnce(db, causeOf(message), (tx) => openView(tx, event.about, message.sequence));
});
