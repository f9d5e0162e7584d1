import { id, instant, money, oneOf, UNITS, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { GuaranteedAmount as Row, Prisma } from '../generated/prisma/client.ts';
import { fromDateColumn, toDateColumn } from '../plain-dates.ts';
import { serviceKind } from '../service-kinds.ts';
import type { AmountFacts, SetGuaranteedAmount } from './decisions/set-guaranteed-amount.ts';
import type { GuaranteedAmount, GuaranteedAmountSet } from './guaranteed-amount.ts';

type Transaction = Prisma.TransactionClient;
type SetAmount = Extract<GuaranteedAmount, { status: 'set' }>;

export async function loadGuaranteedAmount(
  tx: Transaction,
  command: SetGuaranteedAmount,
): Promise<Loaded<GuaranteedAmount, AmountFacts>> {
  const { id: entryId, kind, region, product, validFrom } = command;
  const row = await tx.guaranteedAmount.findUnique({ where: { id: entryId } });
  const key = { kind, region, product, validFrom: toDateColumn(validFrom) };
  const holder = await tx.guaranteedAmount.findFirst({ where: { ...key, id: { not: entryId } }, select: { id: true } });
  const state = row ? toGuaranteedAmount(row) : { status: 'none' as const };
  return { state, facts: { holder: holder && id(holder.id) }, version: Number(row?.version ?? 0) };
}

export async function saveGuaranteedAmount(
  tx: Transaction,
  change: Change<GuaranteedAmount, GuaranteedAmountSet>,
): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const { status: _, amount, validFrom, ...rest } = state;
  const columns = { ...rest, validFrom: toDateColumn(validFrom), amountTiyn: amount.tiyn, version };
  if (version === events.length) {
    await tx.guaranteedAmount.create({ data: columns, select: { id: true } });
    return;
  }
  const where = { id: state.id, version: version - events.length };
  const { count } = await tx.guaranteedAmount.updateMany({ where, data: columns });
  if (count === 0) throw new VersionConflict(`guaranteed amount ${state.id}`);
}

/** Reads a row. */
export function toGuaranteedAmount(row: Row): SetAmount {
  return {
    status: 'set',
    id: id(row.id),
    kind: serviceKind(row.kind),
    product: row.product,
    region: row.region,
    validFrom: fromDateColumn(row.validFrom),
    per: oneOf(UNITS, row.per, 'per'),
    amount: money(Number(row.amountTiyn)),
    setAt: instant(row.setAt),
  };
}
