import { type BedId, id, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Tx } from '../database.ts';
import { providerRow } from '../provider/row.ts';
import type { OfferCommand } from './decider.ts';
import type { KnownOffer, Offer, OfferEvent, OfferFacts } from './offer.ts';
import { fromRow, toBedRow, toRow, WHOLE } from './row.ts';

/** Reads the offer of the command with its beds, its provider, and beds that belong to other offers. */
export async function loadOffer(tx: Tx, command: OfferCommand): Promise<Loaded<Offer, OfferFacts>> {
  const row = await tx.offer.findUnique({ where: { id: command.offerId }, include: WHOLE });
  const provider = await findProvider(tx, command, row?.providerId);
  const facts = { provider, bedsElsewhere: await findBedsElsewhere(tx, command) };
  return { state: row ? fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

/** Stores the offer, unless it was changed in the meantime, and its beds if they changed. */
export async function saveOffer(tx: Tx, change: Change<Offer, OfferEvent>): Promise<void> {
  const { before, state, events, version } = change;
  if (state.status === 'none') return;
  const data = { ...toRow(state), version };
  if (before.status === 'none') {
    await tx.offer.create({ data, select: { id: true } });
  } else {
    const where = { id: state.id, version: version - events.length };
    const { count } = await tx.offer.updateMany({ where, data });
    if (count === 0) throw new VersionConflict('offer');
  }
  if (before.status === 'none' || before.beds !== state.beds) await saveBeds(tx, state);
}

/**
 * A bed that is no longer in the offer keeps its row, because its booked nights must not be sold by another offer. A bed never
 * moves to another offer: if both contain it at the same time, the second transaction fails with a duplicate key and is decided
 * again.
 */
async function saveBeds(tx: Tx, { id: offerId, beds }: KnownOffer): Promise<void> {
  await tx.bed.updateMany({ where: { offerId }, data: { removed: true } });
  await tx.bed.deleteMany({ where: { offerId, id: { in: beds.map(({ bedId }) => bedId) } } });
  await tx.bed.createMany({ data: beds.map((bed, position) => toBedRow(bed, offerId, position)) });
}

/** Returns the acting provider; for a job, the offer's provider. */
async function findProvider(tx: Tx, command: OfferCommand, ownerId: string | undefined): Promise<OfferFacts['provider']> {
  const row =
    command.type === 'WithdrawExcludedOffer'
      ? ownerId && (await tx.provider.findUnique({ where: { id: ownerId } }))
      : await tx.provider.findUnique({ where: { binDigest: command.by.binDigest } });
  if (!row) return null;
  const { id: providerId, status, kinds } = providerRow.fromRow(row);
  return { id: providerId, status, kinds };
}

async function findBedsElsewhere(tx: Tx, command: OfferCommand): Promise<BedId[]> {
  if (command.type !== 'PublishOffer') return [];
  const where = { id: { in: command.beds.map(({ bedId }) => bedId) }, NOT: { offerId: command.offerId } };
  const rows = await tx.bed.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map((row) => id(row.id));
}
