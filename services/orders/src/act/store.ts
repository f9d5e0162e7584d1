import { type ActId, FactMissing, id, instant, money, oneOf, UNITS, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Act as ActRow } from '../generated/prisma/client.ts';
import { fromRow as orderFromRow } from '../order/row.ts';
import type { Transaction } from '../order/store.ts';
import { saveSignature } from '../signature/store.ts';
import type { Act, ActEvent, ActTerms, DraftedAct } from './act.ts';
import type { ActCommand } from './decider.ts';
import type { ActFacts, OtherAct } from './facts.ts';

/** Reads the act, its order and the provider. */
export async function loadAct(tx: Transaction, command: ActCommand): Promise<Loaded<Act, ActFacts>> {
  const row = await tx.act.findUnique({ where: { id: command.actId } });
  const state: Act = row ? fromRow(row) : { status: 'none' };
  const orderId = row?.orderId ?? (command.type === 'DraftAct' ? command.orderId : undefined);
  return { state, facts: await findFacts(tx, orderId, command), version: Number(row?.version ?? 0) };
}

async function findFacts(tx: Transaction, orderId: string | undefined, { type, actId }: ActCommand): Promise<ActFacts> {
  const nothing: ActFacts = { order: { status: 'none' }, providerBinDigest: '', otherActs: [] };
  if (orderId === undefined) return nothing;
  // Before the order: what an act bills was served when it was drawn up.
  const otherActs = type === 'DraftAct' ? await findOtherActs(tx, orderId, actId) : [];
  const order = await tx.order.findUnique({ where: { id: orderId } });
  if (!order) return nothing;
  const provider = await tx.provider.findUnique({ where: { providerId: order.providerId } });
  if (!provider) throw new FactMissing('provider');
  return { order: orderFromRow(order), providerBinDigest: provider.binDigest, otherActs };
}

async function findOtherActs(tx: Transaction, orderId: string, actId: ActId): Promise<OtherAct[]> {
  const rows = await tx.act.findMany({ where: { orderId, NOT: { id: actId } }, orderBy: { part: 'asc' } });
  return rows.map(fromRow);
}

/** Writes the act and the signature that came with the change. */
export async function saveAct(tx: Transaction, { before, state, events, version }: Change<Act, ActEvent>): Promise<void> {
  if (state.status === 'none') return;
  if (before.status === 'none') await tx.act.create({ data: { ...toTermColumns(state), ...toStatusColumns(state), version } });
  else await update(tx, state, { from: version - events.length, to: version });
  const { orderId, personId, departmentId, region } = state;
  const about = { orderId, personId, departmentId, region, kind: 'ACT' as const };
  for (const event of events) {
    if (event.type === 'ActSignatureAdded')
      await saveSignature(tx, { ...about, by: event.party, document: event.document, signedAt: event.signedAt });
  }
}

async function update(tx: Transaction, act: DraftedAct, step: { from: number; to: number }): Promise<void> {
  const { count } = await tx.act.updateMany({
    where: { id: act.id, version: step.from },
    data: { ...toStatusColumns(act), version: step.to },
  });
  if (count === 0) throw new VersionConflict(`act ${act.id}`);
}

function toTermColumns({ price, guaranteed, coPayment, signatures: _, ...act }: DraftedAct) {
  return { ...act, priceTiyn: price.tiyn, guaranteedTiyn: guaranteed.tiyn, coPaymentTiyn: coPayment.tiyn };
}

function toStatusColumns(act: DraftedAct) {
  return {
    status: act.status,
    providerSignatureId: act.signatures.PROVIDER,
    recipientSignatureId: act.signatures.RECIPIENT,
    signedAt: act.status === 'SIGNED' ? act.signedAt : null,
  };
}

/** Reads a row into the union. */
export function fromRow(row: ActRow): DraftedAct {
  const signatures = { PROVIDER: row.providerSignatureId, RECIPIENT: row.recipientSignatureId };
  if (row.signedAt === null) return { ...termsFrom(row), status: 'DRAFTED', signatures };
  return { ...termsFrom(row), status: 'SIGNED', signatures, signedAt: instant(row.signedAt) };
}

function termsFrom(row: ActRow): ActTerms {
  return {
    id: id(row.id),
    orderId: id(row.orderId),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    providerId: id(row.providerId),
    applicationId: id(row.applicationId),
    measureId: id(row.measureId),
    entryId: id(row.entryId),
    budgetYear: row.budgetYear,
    reimbursementApplicationId: id(row.reimbursementApplicationId),
    part: row.part,
    quantity: row.quantity,
    unit: oneOf(UNITS, row.unit, 'unit'),
    price: money(Number(row.priceTiyn)),
    guaranteed: money(Number(row.guaranteedTiyn)),
    coPayment: money(Number(row.coPaymentTiyn)),
    document: row.document,
    draftedAt: instant(row.draftedAt),
  };
}
