import type { PlainDate } from '@aleumet/domain';
import { changeIfNewer, keepNewest, type SqlTransaction } from '@aleumet/messaging';

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
export async function applySelection(
  tx: SqlTransaction,
  { entryId, ...opened }: OpenedSelection,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'selections', key: { entryId }, version, columns: { ...opened, status: 'OPEN' } });
}

/** The queue has changed a window. Events of one entry come in order, so the window is known. */
export async function applySelectionChange(tx: SqlTransaction, { entryId, version, ...columns }: SelectionChange): Promise<void> {
  await changeIfNewer(tx, { table: 'selections', key: { entryId }, version, columns });
}
