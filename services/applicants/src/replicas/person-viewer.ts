import type { PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';

export type Viewer = { orderId: string; personId: string; providerId: string };

/** While the order lives its provider sees the person's name and birth date. */
export async function openView(
  tx: Prisma.TransactionClient,
  { orderId, personId, providerId }: Viewer,
  version: number,
): Promise<void> {
  await tx.$executeRaw`INSERT INTO person_viewers (order_id, version, person_id, provider_id)
    VALUES (${orderId}::uuid, ${version}::bigint, ${personId}::uuid, ${providerId}::uuid) ON CONFLICT (order_id) DO NOTHING`;
}

/** The order has ended: the view ends after `until`. */
export async function closeView(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { until, version }: { until: PlainDate; version: number },
): Promise<void> {
  const { orderId, personId, providerId } = viewer;
  await tx.$executeRaw`INSERT INTO person_viewers AS v (order_id, version, person_id, provider_id, visible_until)
    VALUES (${orderId}::uuid, ${version}::bigint, ${personId}::uuid, ${providerId}::uuid, ${toDate(until)}::date)
    ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, visible_until = excluded.visible_until
    WHERE v.version < excluded.version`;
}
