import type { SqlTransaction } from '@aleumet/messaging';

/** Keeps that an offer awaits no reply any more: its codes become free. */
export async function applyEndedOffer(tx: SqlTransaction, offeringId: string): Promise<void> {
  await tx.$executeRawUnsafe('INSERT INTO ended_offers (offering_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING', offeringId);
}
