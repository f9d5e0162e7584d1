import { causeOf, reaction } from '@aleumet/messaging';
import { nameIn, OrderClosedSchema, OrderOutcome } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { NotExecutedReason } from '../programme/programme.ts';
import { aboutOrder } from './about-order.ts';

/** What the outcome means for the measure; null when it does not change the measure (A2-30e). */
const REASONS = {
  NOT_TAKEN: 'NOT_TAKEN',
  BROKEN_OFF: 'BROKEN_OFF',
  SERVED: null,
  REFUSED: null,
  WITHDRAWN: null,
  CANCELLED: null,
  VOIDED: null,
} as const satisfies Record<Exclude<keyof typeof OrderOutcome, 'UNSPECIFIED'>, NotExecutedReason | null>;

/** A service was not taken, or was broken off: the measure does not count as executed (GAP-11). */
export const onOrderClosed = reaction(OrderClosedSchema, async (event, message, { handleProgramme }: Deps) => {
  const reason = REASONS[nameIn(OrderOutcome, event.outcome, 'outcome')];
  // A2-30e
  if (reason) await handleProgramme({ type: 'RecordNonExecution', ...aboutOrder(event, message), reason }, causeOf(message));
});
