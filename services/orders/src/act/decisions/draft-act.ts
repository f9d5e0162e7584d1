import { type ActId, actualAmounts, type Moment, type OrderId, yearOf } from '@aleumet/domain';
import { actText } from '../../documents/act.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { bedDaysOf } from '../../order/stay.ts';
import { refuse } from '../../refusals.ts';
import type { Act, ActDrafted } from '../act.ts';
import type { ActFacts } from '../facts.ts';

export type DraftAct = Moment & {
  type: 'DraftAct';
  actId: ActId;
  orderId: OrderId;
  by: ActingProvider;
  digestOf: (text: string) => string;
};

/** After the stay the provider draws up the act over the actual bed-days, never above what was signed (GAP-13, A2-29b). */
export function draftAct(
  act: Act,
  { actId, orderId: asked, by, now, digestOf }: DraftAct,
  { order, providerBinDigest, otherActId }: ActFacts,
): ActDrafted[] {
  if (order.status === 'none' || providerBinDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  if (act.status !== 'none') return act.orderId === asked ? [] : refuse('ACT_ID_TAKEN');
  if (otherActId !== null) refuse('ACT_EXISTS', { actId: otherActId });
  if (order.status !== 'completed') refuse('STAY_NOT_COMPLETED');
  const bedDays = bedDaysOf(order, order.departedOn);
  const rendered = { bedDays, departedOn: order.departedOn, ...actualAmounts(order, bedDays) };
  const document = actText(actId, order, rendered);
  const { id: orderId, personId, departmentId, region, providerId, applicationId, measureId, entryId } = order;
  const { price, guaranteed, coPayment } = rendered;
  const terms = {
    ...{ id: actId, orderId, personId, departmentId, region, providerId, applicationId, measureId, entryId },
    ...{ budgetYear: yearOf(order.arrivalOn), reimbursementApplicationId: order.reimbursementApplicationId },
    ...{ bedDays, price, guaranteed, coPayment, document, draftedAt: now },
  };
  return [{ type: 'ActDrafted', terms, documentDigest: digestOf(document) }];
}
