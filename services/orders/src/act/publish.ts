import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import {
  ActDraftedSchema,
  ActSignatureAddedSchema,
  ActSignedSchema,
  Party,
  toMoneyMessage,
  toTimestamp,
  Unit,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { Act, ActEvent, DraftedAct } from './act.ts';

/** Stores every event of the change in the outbox, in the same transaction. */
export async function publishAct(
  tx: SqlTransaction,
  { state, events, version }: Change<Act, ActEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') return;
  const outboxEvents = events.map((event) => toOutboxEvent(event, state));
  await appendOutbox(tx, outboxEvents, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(event: ActEvent, act: DraftedAct): OutboxEvent {
  const about = toAbout(act);
  switch (event.type) {
    case 'ActDrafted': {
      const drafted = { about, ...billed(act), documentDigest: event.documentDigest, draftedAt: toTimestamp(act.draftedAt) };
      return tell(ActDraftedSchema, drafted, act.draftedAt);
    }
    case 'ActSignatureAdded': {
      const added = { about, party: Party[event.party], signedAt: toTimestamp(event.signedAt) };
      return tell(ActSignatureAddedSchema, added, event.signedAt);
    }
    case 'ActSigned': {
      const { budgetYear, reimbursementApplicationId } = act;
      const signed = { about, ...billed(act), budgetYear, reimbursementApplicationId, signedAt: toTimestamp(event.signedAt) };
      return tell(ActSignedSchema, signed, event.signedAt);
    }
  }
}

function billed({ part, quantity, unit, price, guaranteed, coPayment }: DraftedAct) {
  const amounts = { price: toMoneyMessage(price), guaranteed: toMoneyMessage(guaranteed), coPayment: toMoneyMessage(coPayment) };
  return { part, quantity, unit: Unit[unit], ...amounts };
}
