import type { PlainDate } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type Viewer = { orderId: string; personId: string; providerId: string };

/** While the order is open, its provider can see the person's name and birth date. */
export async function openView(tx: SqlTransaction, viewer: Viewer, version: number): Promise<void> {
  await keepView(tx, viewer, { until: null, version });
}

/** The order has ended: the provider can see them until `until`. */
export async function closeView(tx: SqlTransaction, viewer: Viewer, ended: { until: PlainDate; version: number }): Promise<void> {
  await keepView(tx, viewer, ended);
}

async function keepView(
  tx: SqlTransaction,
  { orderId, personId, providerId }: Viewer,
  { until, version }: { until: PlainDate | null; version: number },
): Promise<void> {
  const columns = { personId, providerId, visibleUntil: until };
  await keepNewest(tx, { table: 'person_viewers', key: { orderId }, version, columns });
}
