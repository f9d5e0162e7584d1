import { type ActId, FactMissing } from '@aleumet/domain';
import type { Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { billableFromRow } from '../terms/row.ts';
import type { Act } from './act.ts';
import type { ActCommand } from './decider.ts';
import type { ServedParts } from './documents.ts';
import type { ActFacts, BilledOrder, OtherAct } from './facts.ts';
import { fromRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Reads the family's part of an act for an order. */
export type FindServed = (tx: Transaction, orderId: string) => Promise<ServedParts>;

/** Reads the act, its order and the provider. */
export function createLoadAct(findServed: FindServed) {
  return async (tx: Transaction, command: ActCommand): Promise<Loaded<Act, ActFacts>> => {
    const row = await tx.act.findUnique({ where: { id: command.actId } });
    const state: Act = row ? fromRow(row) : { status: 'none' };
    const orderId = row?.orderId ?? (command.type === 'DraftAct' ? command.orderId : undefined);
    const facts = orderId === undefined ? NOT_KNOWN : await findFacts(tx, { orderId, command, findServed });
    return { state, facts, version: Number(row?.version ?? 0) };
  };
}

const NOT_KNOWN: ActFacts = { billed: null, otherActs: [] };

type Asked = { orderId: string; command: ActCommand; findServed: FindServed };

async function findFacts(tx: Transaction, { orderId, command, findServed }: Asked): Promise<ActFacts> {
  // Read before the order, because what an act covers was served when it was drawn up.
  const otherActs = command.type === 'DraftAct' ? await findOtherActs(tx, orderId, command.actId) : [];
  return { billed: await findBilled(tx, orderId, findServed), otherActs };
}

async function findBilled(tx: Transaction, orderId: string, findServed: FindServed): Promise<BilledOrder | null> {
  const row = await tx.order.findUnique({ where: { id: orderId } });
  if (!row) return null;
  const provider = await tx.provider.findUnique({ where: { providerId: row.providerId } });
  if (!provider) throw new FactMissing('provider');
  return { order: billableFromRow(row), providerBinDigest: provider.binDigest, served: await findServed(tx, orderId) };
}

async function findOtherActs(tx: Transaction, orderId: string, actId: ActId): Promise<OtherAct[]> {
  const rows = await tx.act.findMany({ where: { orderId, NOT: { id: actId } }, orderBy: { part: 'asc' } });
  return rows.map(fromRow);
}
