import { NO_PRODUCT } from '@aleumet/domain';
import { GuaranteedAmountSetSchema, Unit, toMoneyMessage, toTimestamp } from '@aleumet/proto-events';
import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import { toAbout } from './about.ts';
import type { GuaranteedAmount, GuaranteedAmountSet } from './guaranteed-amount.ts';

type AmountChange = Change<GuaranteedAmount, GuaranteedAmountSet>;

/** Publishes the entry as it is now. */
export async function publishGuaranteedAmount(tx: SqlTransaction, change: AmountChange, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  await appendOutbox(tx, events.map(toAmountFact), { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toAmountFact(event: GuaranteedAmountSet): OutboxEvent {
  const { id, product, validFrom, per, amount, setAt } = event;
  return tell(
    GuaranteedAmountSetSchema,
    {
      about: toAbout(event),
      ...(product !== NO_PRODUCT && { productCode: product }),
      guaranteedAmountId: id,
      validFrom,
      per: Unit[per],
      amount: toMoneyMessage(amount),
      setAt: toTimestamp(setAt),
    },
    setAt,
  );
}
