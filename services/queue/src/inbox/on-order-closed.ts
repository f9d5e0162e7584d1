import { instant } from '@aleumet/domain';
import { causeOf, type Message, reaction } from '@aleumet/messaging';
import { nameIn, type OrderClosed, OrderClosedSchema, OrderOutcome, VoidReason, type WithAbout } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { EntryCommand } from '../entry/decider.ts';
import { aboutOrder } from './about-order.ts';

/** The effect of the end of an order on the entry. */
export const onOrderClosed = reaction(OrderClosedSchema, async (event, message, { handleEntry }: Deps) => {
  const command = toCommand(event, message);
  if (command) await handleEntry(command, causeOf(message));
});

function toCommand(event: WithAbout<OrderClosed>, message: Message): EntryCommand | null {
  const ids = aboutOrder(event);
  const at = instant(message.time);
  switch (nameIn(OrderOutcome, event.outcome, 'outcome')) {
    case 'REFUSED':
    case 'WITHDRAWN':
    case 'CANCELLED':
      return { type: 'NoteOrderFailed', ...ids, failure: 'ENDED', failedAt: at };
    case 'VOIDED':
      return isDenied(event) ? null : { type: 'NoteOrderFailed', ...ids, failure: 'FUNDS_REFUSED', failedAt: at };
    // A2-30d
    case 'NOT_TAKEN':
      return { type: 'NoteNotServed', ...ids, reason: 'NOT_TAKEN', recordedAt: at };
    // A2-30d
    case 'BROKEN_OFF':
      return { type: 'NoteNotServed', ...ids, reason: 'BROKEN_OFF', recordedAt: at };
    case 'SERVED':
      return null;
  }
}

/** An order that the queue itself denied has no effect. */
function isDenied({ voidReason = VoidReason.UNSPECIFIED }: OrderClosed): boolean {
  return nameIn(VoidReason, voidReason, 'void_reason') === 'SELECTION_DENIED';
}
