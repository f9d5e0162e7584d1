import { id, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Tx } from '../database.ts';
import type { ProviderCommand } from './decider.ts';
import type { Provider, ProviderEvent, ProviderFacts } from './provider.ts';
import { providerRow } from './row.ts';

/** The entry of the command, and another one with the same BIN. */
export async function loadProvider(tx: Tx, command: ProviderCommand): Promise<Loaded<Provider, ProviderFacts>> {
  const row = await tx.provider.findUnique({ where: { id: command.providerId } });
  const facts = { sameBin: await findSameBin(tx, command) };
  return { state: row ? providerRow.fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

/** Stores the entry, unless it was changed in the meantime. */
export async function saveProvider(tx: Tx, { state, events, version }: Change<Provider, ProviderEvent>): Promise<void> {
  if (state.status === 'none') return;
  const data = { ...providerRow.toRow(state), version };
  const before = version - events.length;
  if (before === 0) {
    await tx.provider.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.provider.updateMany({ where: { id: state.id, version: before }, data });
  if (count === 0) throw new VersionConflict('provider');
}

async function findSameBin(tx: Tx, command: ProviderCommand): Promise<ProviderFacts['sameBin']> {
  if (command.type !== 'RegisterProvider') return null;
  const { binDigest } = command.particulars;
  const other = await tx.provider.findFirst({ where: { binDigest, NOT: { id: command.providerId } }, select: { id: true } });
  return other && id(other.id);
}
