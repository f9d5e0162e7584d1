import { type ActId, FactMissing } from '@aleumet/domain';
import type { Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { stayInAct } from '../stay/documents.ts';
import { stayFromRow } from '../stay/row.ts';
import { billableFromRow } from '../terms/row.ts';
import type { Act } from './act.ts';
import type { ActCommand } from './decider.ts';
import type { ActFacts, BilledOrder, OtherAct } from './facts.ts';
import { fromRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Reads the act, its order and the provider. */
export async function loadAct(tx: Transaction, command: ActCommand): Promise<Loaded<Act, ActFacts>> {
  const row = await tx.act.findUnique({ where: { id: command.actId } });
  const state: Act = row ? fromRow(row) : { status: 'none' };
  const orderId = row?.orderId ?? (command.type === 'DraftAct' ? command.orderId : undefined);
  return { state, facts: await findFacts(tx, orderId, command), version: Number(row?.version ?? 0) };
}

async function findFacts(tx: Transaction, orderId: string | undefined, { type, actId }: ActCommand): Promise<ActFacts> {
  if (orderId === undefined) return { billed: null, otherActs: [] };
  // Before the order: what an act bills was served when it was drawn up.
  const otherActs = type === 'DraftAct' ? await findOtherActs(tx, orderId, actId) : [];
  return { billed: await findBilled(tx, orderId), otherActs };
}

async function findBilled(tx: Transaction, orderId: string): Promise<BilledOrder | null> {
  const row = await tx.order.findUnique({ where: { id: orderId } });
  if (!row) return null;
  const provider = await tx.provider.findUnique({ where: { providerId: row.providerId } });
  if (!provider) throw new FactMissing('provider');
  const stay = await tx.stay.findUniqueOrThrow({ where: { orderId } });
  return { order: billableFromRow(row), providerBinDigest: provider.binDigest, served: stayInAct(stayFromRow(stay)) };
}

async function findOtherActs(tx: Transaction, orderId: string, actId: ActId): Promise<OtherAct[]> {
  const rows = await tx.act.findMany({ where: { orderId, NOT: { id: actId } }, orderBy: { part: 'asc' } });
  return rows.map(fromRow);
}
