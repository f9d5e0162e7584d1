import { type ActId, type Moment, type OrderId, unitOf, yearOf } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { Billable } from '../../terms/terms.ts';
import type { Act, ActDrafted } from '../act.ts';
import { actText } from '../documents.ts';
import type { ActFacts } from '../facts.ts';
import { nextPart } from '../next-part.ts';

export type DraftAct = Moment & {
  type: 'DraftAct';
  actId: ActId;
  orderId: OrderId;
  by: ActingProvider;
  digestOf: (text: string) => string;
};

/**
 * The provider draws up an act for what was served and is not in another act. It never exceeds what was signed (GAP-13).
 */
export function draftAct(act: Act, command: DraftAct, { billed, otherActs }: ActFacts): ActDrafted[] {
  const { actId, by, now, digestOf } = command;
  if (!billed || billed.providerBinDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  if (act.status !== 'none') return act.orderId === command.orderId ? [] : refuse('ACT_ID_TAKEN');
  const { order } = billed;
  if (order.served === 0) refuse('NOTHING_SERVED');
  const part = nextPart(order, otherActs);
  if (part === null) refuse('ACT_EXISTS', { actId: otherActs.at(-1)?.id ?? null });
  const document = actText(actId, billed, part);
  const terms = { id: actId, ...aboutOrder(order), ...part, document, draftedAt: now };
  return [{ type: 'ActDrafted', terms, documentDigest: digestOf(document) }];
}

function aboutOrder(order: Billable) {
  const { id: orderId, personId, departmentId, region, providerId, applicationId, measureId, kind, entryId } = order;
  const ids = { orderId, personId, departmentId, region, providerId, applicationId, measureId, kind, entryId };
  const { reimbursementApplicationId, tariffOn } = order;
  return { ...ids, budgetYear: yearOf(tariffOn), reimbursementApplicationId, unit: unitOf(kind) };
}
