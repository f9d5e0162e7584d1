import { addDays, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { nameIn, OrderClosedSchema, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { intakePolicyOn } from '../policy.ts';
import { closeView } from '../replicas/person-viewer.ts';

/** When an order has ended, its provider can see the person for some more days (policy). */
export const onOrderClosed = reaction(OrderClosedSchema, async (event, message, { db }: Deps) => {
  const closedOn = plainDate(event.closedOn, 'closed_on');
  const kind = nameIn(ServiceKind, event.about.kind, 'about.kind');
  const until = addDays(closedOn, intakePolicyOn(kind, closedOn).providerSeesPersonDays);
  await applyOnce(db, causeOf(message), (tx) => closeView(tx, event.about, { until, version: message.sequence }));
});
