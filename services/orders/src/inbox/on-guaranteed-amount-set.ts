import { NO_PRODUCT, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { fromMoneyMessage, GuaranteedAmountSetSchema, nameIn, Unit, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyGuaranteedAmount } from '../replicas/guaranteed-amount.ts';

/** The most that the state pays, from a day. */
export const onGuaranteedAmountSet = reaction(GuaranteedAmountSetSchema, (event, message, { db }: Deps) => {
  const amount = {
    id: event.guaranteedAmountId,
    kind: nameIn(ServiceKind, event.about.kind, 'about.kind'),
    product: event.productCode ?? NO_PRODUCT,
    region: event.about.region,
    validFrom: plainDate(event.validFrom, 'valid_from'),
    per: nameIn(Unit, event.per, 'per'),
    amount: fromMoneyMessage(event.amount, 'amount'),
  };
  return applyOnce(db, causeOf(message), (tx) => applyGuaranteedAmount(tx, amount, message.sequence));
});
