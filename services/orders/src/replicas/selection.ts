import { FactMissing, type PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

type Transaction = Prisma.TransactionClient;

/** A window as the queue opened it. */
export type OpenedSelection = {
  entryId: string;
  personId: string;
  applicationId: string;
  measureId: string;
  closesOn: PlainDate;
};

export type SelectionChange = { entryId: string; version: number; status: 'OPEN' | 'BLOCKED' | 'CLOSED'; closesOn?: PlainDate };

/** The queue has opened a window, the first or another one. */
export async function applySelection(tx: Transaction, selection: OpenedSelection, version: number): Promise<void> {
  const { entryId } = selection;
  if ((await tx.selection.count({ where: { entryId, version: { gte: version } } })) > 0) return;
  const data = { ...selection, closesOn: new Date(selection.closesOn), status: 'OPEN', version };
  await tx.selection.upsert({ where: { entryId }, create: data, update: data });
}

/** The queue has changed a window. Events of one entry come in order, so the window is known. */
export async function applySelectionChange(
  tx: Transaction,
  { entryId, version, status, closesOn }: SelectionChange,
): Promise<void> {
  if ((await tx.selection.count({ where: { entryId } })) === 0) throw new FactMissing('selection');
  const data = { status, version, ...(closesOn && { closesOn: new Date(closesOn) }) };
  await tx.selection.updateMany({ where: { entryId, version: { lt: version } }, data });
}
