import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Entry, EntryEvent, JournalEntry } from './entry.ts';
import { toRegistrationColumns, toStatusColumns } from './row.ts';
import { keepValidUntil, lockTerm } from './valid-until.ts';

export type Transaction = Prisma.TransactionClient;

/** Stores the change: the row with matching id and version, the transfers. */
export async function saveEntry(tx: Transaction, { before, state, events, version }: Change<Entry, EntryEvent>): Promise<void> {
  if (state.status === 'none') return;
  if (before.status === 'none') await insert(tx, state, version);
  else await update(tx, state, { from: version - events.length, to: version });
  await saveTransfers(tx, state, { events, version });
}

async function insert(tx: Transaction, entry: JournalEntry, version: number): Promise<void> {
  const { measureId } = entry.registration;
  await lockTerm(tx, measureId);
  const data = { ...toRegistrationColumns(entry), ...toStatusColumns(entry), version };
  await tx.entry.create({ data, select: { id: true } });
  await keepValidUntil(tx, measureId);
}

async function update(tx: Transaction, entry: JournalEntry, step: { from: number; to: number }): Promise<void> {
  const { id } = entry.registration;
  const { count } = await tx.entry.updateMany({
    where: { id, version: step.from },
    data: { ...toStatusColumns(entry), version: step.to },
  });
  if (count === 0) throw new VersionConflict(`entry ${id}`);
}

/** Stores every transfer, made or denied: specialist, time, money, queue number (A2-25e). */
async function saveTransfers(
  tx: Transaction,
  { registration }: JournalEntry,
  { events, version }: { events: readonly EntryEvent[]; version: number },
): Promise<void> {
  const common = { entryId: registration.id, version, queueNo: registration.queueNo };
  for (const event of events) {
    if (event.type === 'SelectionOpened') {
      const { openedAt: at, specialistId, window } = event;
      const fundsAvailable = specialistId === null ? null : true;
      await tx.transfer.create({ data: { ...common, at, specialistId, transferNo: window.transferNo, fundsAvailable } });
    } else if (event.type === 'EntryWaitsForFunds' && event.specialistId !== null) {
      const { since: at, specialistId } = event;
      await tx.transfer.create({ data: { ...common, at, specialistId, transferNo: null, fundsAvailable: false } });
    }
  }
}
