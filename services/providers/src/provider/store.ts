import { dayInUtc, id, instant, oneOf, region, SERVICE_KINDS, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Tx } from '../database.ts';
import type { Provider as ProviderRow } from '../generated/prisma/client.ts';
import { phone } from '../phone.ts';
import type { ProviderCommand } from './decider.ts';
import type { KnownProvider, Provider, ProviderEvent, ProviderFacts } from './provider.ts';

/** The entry of the command, and another one with the same BIN. */
export async function loadProvider(tx: Tx, command: ProviderCommand): Promise<Loaded<Provider, ProviderFacts>> {
  const row = await tx.provider.findUnique({ where: { id: command.providerId } });
  const facts = { sameBin: await findSameBin(tx, command) };
  return { state: row ? fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

/** Writes the entry where nobody changed it meanwhile. */
export async function saveProvider(tx: Tx, { state, events, version }: Change<Provider, ProviderEvent>): Promise<void> {
  if (state.status === 'none') return;
  const row = toRow(state, version);
  const before = version - events.length;
  if (before === 0) {
    await tx.provider.create({ data: row });
    return;
  }
  const { count } = await tx.provider.updateMany({ where: { id: row.id, version: before }, data: row });
  if (count === 0) throw new VersionConflict('provider');
}

async function findSameBin(tx: Tx, command: ProviderCommand): Promise<ProviderFacts['sameBin']> {
  if (command.type !== 'RegisterProvider') return null;
  const { binDigest } = command.particulars;
  const other = await tx.provider.findFirst({ where: { binDigest, NOT: { id: command.providerId } }, select: { id: true } });
  return other && id(other.id);
}

function toRow(provider: KnownProvider, version: number): ProviderRow {
  const { id: providerId, status, name, region: at, kinds, registeredAt, bin, binDigest, address, phone: number } = provider;
  const requestedAt = provider.status === 'registered' ? null : provider.exclusionRequestedAt;
  return {
    id: providerId,
    version: BigInt(version),
    status,
    bin,
    binDigest,
    nameKk: name.kk,
    nameRu: name.ru,
    nameEn: name.en,
    region: at,
    kinds: [...kinds],
    address,
    phone: number,
    registeredAt: new Date(registeredAt),
    exclusionRequestedAt: requestedAt && new Date(requestedAt),
    excludedOn: provider.status === 'excluded' ? new Date(provider.excludedOn) : null,
  };
}

/** Parses a row of the register into the state it stands for. */
export function fromRow(row: ProviderRow): KnownProvider {
  const entry = {
    id: id<'ProviderId'>(row.id),
    bin: row.bin,
    binDigest: row.binDigest,
    name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    region: region(row.region),
    kinds: row.kinds.map((kind) => oneOf(SERVICE_KINDS, kind, 'kinds')),
    address: row.address,
    phone: phone(row.phone),
    registeredAt: instant(row.registeredAt),
  };
  const exclusionRequestedAt = row.exclusionRequestedAt && instant(row.exclusionRequestedAt);
  if (row.excludedOn) {
    const excludedOn = dayInUtc(row.excludedOn);
    return { ...entry, status: 'excluded', exclusionRequestedAt, excludedOn };
  }
  if (exclusionRequestedAt) return { ...entry, status: 'leaving', exclusionRequestedAt };
  return { ...entry, status: 'registered' };
}
