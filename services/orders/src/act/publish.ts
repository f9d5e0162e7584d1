import { appendOutbox, type Cause, type Change, type Fact, fact, type SqlTransaction } from '@aleumet/messaging';
import {
  ActDraftedSchema,
  ActSignatureAddedSchema,
  ActSignedSchema,
  create,
  Party,
  ServiceKind,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Act, ActEvent, DraftedAct } from './act.ts';

/** Tells every event of the change, in its transaction. */
export async function publishAct(
  tx: SqlTransaction,
  { state, events, version }: Change<Act, ActEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') return;
  const facts = events.map((event) => toFact(event, state));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toFact(event: ActEvent, act: DraftedAct): Fact {
  const about = aboutAct(act);
  switch (event.type) {
    case 'ActDrafted': {
      const drafted = { ...about, ...amounts(act), documentDigest: event.documentDigest, draftedAt: toTimestamp(act.draftedAt) };
      return fact(ActDraftedSchema, create(ActDraftedSchema, drafted), act.draftedAt);
    }
    case 'ActSignatureAdded': {
      const added = { ...about, party: Party[event.party], signedAt: toTimestamp(event.signedAt) };
      return fact(ActSignatureAddedSchema, create(ActSignatureAddedSchema, added), event.signedAt);
    }
    case 'ActSigned': {
      const { budgetYear, reimbursementApplicationId } = act;
      const signed = { ...about, ...amounts(act), budgetYear, reimbursementApplicationId, signedAt: toTimestamp(event.signedAt) };
      return fact(ActSignedSchema, create(ActSignedSchema, signed), event.signedAt);
    }
  }
}

function amounts({ bedDays, price, guaranteed, coPayment }: DraftedAct) {
  return { bedDays, price: toMoneyMessage(price), guaranteed: toMoneyMessage(guaranteed), coPayment: toMoneyMessage(coPayment) };
}

function aboutAct({
  id: actId,
  personId,
  departmentId,
  providerId,
  applicationId,
  measureId,
  entryId,
  orderId,
  region,
}: DraftedAct) {
  const ids = { actId, personId, departmentId, providerId, applicationId, measureId, entryId, orderId, region };
  return { ...ids, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT };
}
