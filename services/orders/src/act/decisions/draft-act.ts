import { type ActId, type Moment, type OrderId, unitOf, yearOf } from '@aleumet/domain';
import { actText } from '../../documents/act.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { bedDaysOf } from '../../stay/stay.ts';
import { refuse } from '../../refusals.ts';
import type { Act, ActDrafted } from '../act.ts';
import type { ActFacts } from '../facts.ts';
import { nextPart } from '../next-part.ts';

export type DraftAct = Moment & {
  type: 'DraftAct';
  actId: ActId;
  orderId: OrderId;
  by: ActingProvider;
  digestOf: (text: string) => string;
};

/** After the stay the provider draws up an act over what was served and is in no other act, never above what was signed (GAP-13, A2-29b). */
export function draftAct(
  act: Act,
  { actId, orderId: asked, by, now, digestOf }: DraftAct,
  { order, providerBinDigest, otherActs }: ActFacts,
): ActDrafted[] {
  if (order.status === 'none' || providerBinDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  if (act.status !== 'none') return act.orderId === asked ? [] : refuse('ACT_ID_TAKEN');
  if (order.status !== 'CLOSED' || order.outcome !== 'SERVED') refuse('STAY_NOT_COMPLETED');
  const part = nextPart(order, bedDaysOf(order, order.departedOn), otherActs);
  if (part === null) refuse('ACT_EXISTS', { actId: otherActs.at(-1)?.id ?? null });
  const document = actText(actId, order, { ...part, departedOn: order.departedOn });
  const { id: orderId, personId, departmentId, region, providerId, applicationId, measureId, entryId } = order;
  const terms = {
    ...{ id: actId, orderId, personId, departmentId, region, providerId, applicationId, measureId, entryId },
    ...{ budgetYear: yearOf(order.arrivalOn), reimbursementApplicationId: order.reimbursementApplicationId },
    ...{ ...part, unit: unitOf('SANATORIUM_RESORT_TREATMENT'), document, draftedAt: now },
  };
  return [{ type: 'ActDrafted', terms, documentDigest: digestOf(document) }];
}
