import { column, day, idOf, moment, oneOfWords, record, rowOf, SERVICE_KINDS, text, tiyn, UNITS } from '@aleumet/domain';
import type { GuaranteedAmount as Row } from '../generated/prisma/client.ts';
import type { SetGuaranteedAmount } from './guaranteed-amount.ts';

const entry = rowOf(
  'guaranteed amount',
  record({
    id: idOf<'GuaranteedAmountId'>(),
    kind: oneOfWords(SERVICE_KINDS),
    product: text,
    region: text,
    validFrom: day,
    per: oneOfWords(UNITS),
    amount: column('amountTiyn', tiyn),
    setAt: moment,
  }),
);

/** Reads a row. */
export function toGuaranteedAmount(stored: Row): SetGuaranteedAmount {
  return { status: 'set', ...entry.fromRow(stored) };
}

/** The columns of an entry. */
export function toRow(amount: SetGuaranteedAmount) {
  return entry.toRow(amount);
}
