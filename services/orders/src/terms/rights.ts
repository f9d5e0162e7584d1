import { type OrderId, type PlainDate, plainDate, SERVICES, type ServiceKind, yearOf } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { OrderPolicy } from './policy.ts';

/** A right in one of its periods. */
type RightKey = { subject: string; periodFrom: PlainDate };

/** The quantity of a right that an order uses, and the quantity that the law allows in the period. */
export type RightUse = RightKey & { most: number; quantity: number };

/** The quantity of a right that orders have used, and the last of these orders. */
export type RightFact = RightKey & { used: number; orderId: OrderId | null };

type Terms = { tariffOn: PlainDate; policy: Pick<OrderPolicy, 'mostOrdersAYear'> };

/** Returns what an order of the kind uses up when it is placed. */
export function rightsOf(kind: ServiceKind, { tariffOn, policy }: Terms): RightUse[] {
  switch (SERVICES[kind].right) {
    // one of the orders of the year in which the stay begins (A2-26a, GAP-8)
    case 'ORDERS_OF_YEAR':
      return [{ subject: kind, periodFrom: plainDate(`${yearOf(tariffOn)}-01-01`), most: policy.mostOrdersAYear, quantity: 1 }];
    case 'HOURS_OF_YEAR':
    case 'HOURS_OF_DAY':
      return []; // used when hours are recorded
    case 'TERM_OF_PRODUCT':
    case 'TERM_OF_USE_GROUP':
    case 'NORM_OF_YEAR':
      throw new Error(`no order is placed yet that uses up ${SERVICES[kind].right}`);
  }
}

/** Refuses when not enough is left of one of the rights; the details name the last order that uses it (A2-26a). */
export function requireRights(uses: readonly RightUse[], known: readonly RightFact[]): void {
  for (const { subject, periodFrom, most, quantity } of uses) {
    const right = known.find((one) => one.subject === subject && one.periodFrom === periodFrom);
    const used = right?.used ?? 0;
    if (used + quantity > most) refuse('RIGHT_USED_UP', { subject, periodFrom, orderId: right?.orderId ?? null });
  }
}
