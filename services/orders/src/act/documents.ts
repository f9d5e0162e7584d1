import { type ActId, moneyText, unitOf } from '@aleumet/domain';
import { canonical, type DocumentValue } from '../signing/canonical.ts';
import type { Terms } from '../terms/terms.ts';
import type { ActPart } from './act.ts';

/** The family's part of an act. */
export type ServedParts = Readonly<Record<string, DocumentValue>>;

type Billed = { order: Terms; served: ServedParts };

/** The act of rendered services that provider and recipient sign: the basis of the claim (GAP-13). */
export function actText(actId: ActId, { order, served }: Billed, part: ActPart): string {
  const { quantity, price, guaranteed, coPayment } = part;
  return canonical({
    document: 'ACT',
    actId,
    orderId: order.id,
    personId: order.personId,
    providerId: order.providerId,
    ...served,
    ...{ kind: order.kind, part: part.part, quantity, unit: unitOf(order.kind) },
    ...{ price: moneyText(price), guaranteed: moneyText(guaranteed), coPayment: moneyText(coPayment) },
  });
}
