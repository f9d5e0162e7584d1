import { day, id, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { AmountFacts, SetGuaranteedAmount } from './decisions/set-guaranteed-amount.ts';
import type { GuaranteedAmount, GuaranteedAmountSet } from './guaranteed-amount.ts';
import { toGuaranteedAmount, toRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

export async function loadGuaranteedAmount(
  tx: Transaction,
  command: SetGuaranteedAmount,
): Promise<Loaded<GuaranteedAmount, AmountFacts>> {
  const { id: entryId, kind, region, product, validFrom } = command;
  const row = await tx.guaranteedAmount.findUnique({ where: { id: entryId } });
  const key = { kind, region, product, validFrom: day.write(validFrom) };
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
  const data = { ...toRow(state), version };
  if (version === events.length) {
    await tx.guaranteedAmount.create({ data, select: { id: true } });
    return;
  }
  const where = { id: state.id, version: version - events.length };
  const { count } = await tx.guaranteedAmount.updateMany({ where, data });
  if (count === 0) throw new VersionConflict(`guaranteed amount ${state.id}`);
}
