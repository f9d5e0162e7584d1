import { id, NO_PRODUCT, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import {
  fromMoneyMessage,
  type GuaranteedAmountSet,
  GuaranteedAmountSetSchema,
  nameIn,
  Unit,
  ServiceKind,
  type WithAbout,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyGuaranteedAmount, type GuaranteedAmount } from '../replicas/guaranteed-amount.ts';

/** Stores the cost of a unit of service for the budget. */
export const onGuaranteedAmountSet = reaction(GuaranteedAmountSetSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyGuaranteedAmount(tx, toGuaranteedAmount(event), message.sequence)),
);

function toGuaranteedAmount(event: WithAbout<GuaranteedAmountSet>): GuaranteedAmount {
  return {
    id: id(event.guaranteedAmountId, 'guaranteed_amount_id'),
    kind: nameIn(ServiceKind, event.about.kind, 'about.kind'),
    product: event.productCode ?? NO_PRODUCT,
    region: event.about.region,
    validFrom: plainDate(event.validFrom, 'valid_from'),
    per: nameIn(Unit, event.per, 'per'),
    amount: fromMoneyMessage(event.amount, 'amount'),
  };
}
