import { addDays, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, type Message, type Reaction, reaction } from '@aleumet/messaging';
import {
  nameIn,
  NoShowRecordedSchema,
  OrderCancelledSchema,
  OrderRefusedSchema,
  OrderVoidedSchema,
  OrderWithdrawnSchema,
  ServiceKind,
  ServiceRefusedAfterArrivalSchema,
  StayCompletedSchema,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { intakePolicyOn } from '../policy.ts';
import { closeView, type Viewer } from '../replicas/person-viewer.ts';

type Ended = { about: Viewer & { kind: ServiceKind }; closedOn: string };

/** Whatever ends an order ends its provider's sight of the person, some days later (policy). */
async function endView(event: Ended, message: Message, { db }: Deps): Promise<void> {
  const closedOn = plainDate(event.closedOn, 'closedOn');
  const kind = nameIn(ServiceKind, event.about.kind, 'about.kind');
  const until = addDays(closedOn, intakePolicyOn(kind, closedOn).providerSeesPersonDays);
  await applyOnce(db, causeOf(message), (tx) => closeView(tx, event.about, { until, version: message.sequence }));
}

export const onOrderEnded: Reaction<Deps>[] = [
  reaction(OrderRefusedSchema, endView),
  reaction(OrderWithdrawnSchema, endView),
  reaction(OrderCancelledSchema, endView),
  reaction(OrderVoidedSchema, endView),
  reaction(NoShowRecordedSchema, endView),
  reaction(ServiceRefusedAfterArrivalSchema, endView),
  reaction(StayCompletedSchema, endView),
];
