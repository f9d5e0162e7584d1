import type { Instant, PlainDate, ProviderId, Region, ServiceKind } from '@aleumet/domain';
import type { Phone } from '../phone.ts';

/*
 * The life of an entry in the register of providers:
 *
 *   none ──ProviderRegistered (operator)──► registered ──ProviderExclusionRequested (provider)──► leaving
 *   registered, leaving ──ProviderRegistered (operator: other particulars)──► the same
 *   registered, leaving ──ProviderExcluded (operator)──► excluded
 */

/** The data of a provider in the register. `bin` is an IIN for a sole trader. */
export type Particulars = {
  bin: string;
  binDigest: string;
  name: { kk: string; ru: string; en: string };
  region: Region;
  kinds: readonly ServiceKind[];
  address: string;
  phone: Phone;
};

type Entry = Particulars & { id: ProviderId; registeredAt: Instant };

export type Provider =
  | { status: 'none' }
  | (Entry & { status: 'registered' })
  | (Entry & { status: 'leaving'; exclusionRequestedAt: Instant })
  | (Entry & { status: 'excluded'; exclusionRequestedAt: Instant | null; excludedOn: PlainDate });

export type KnownProvider = Exclude<Provider, { status: 'none' }>;

type About = { providerId: ProviderId };

export type ProviderRegistered = About & { type: 'ProviderRegistered'; particulars: Particulars; registeredAt: Instant };
export type ProviderExclusionRequested = About & { type: 'ProviderExclusionRequested'; requestedAt: Instant };
export type ProviderExcluded = About & { type: 'ProviderExcluded'; excludedOn: PlainDate; excludedAt: Instant };

export type ProviderEvent = ProviderRegistered | ProviderExclusionRequested | ProviderExcluded;

/** Rows related to the entry, read in the same transaction. */
export type ProviderFacts = {
  /** Another entry with the same BIN. */
  sameBin: ProviderId | null;
};

/** Returns the state after the event. */
export function evolve(provider: Provider, event: ProviderEvent): Provider {
  switch (event.type) {
    case 'ProviderRegistered': {
      const { providerId, particulars, registeredAt } = event;
      if (provider.status === 'none') return { status: 'registered', id: providerId, ...particulars, registeredAt };
      return { ...provider, ...particulars };
    }
    case 'ProviderExclusionRequested':
      return { ...known(provider), status: 'leaving', exclusionRequestedAt: event.requestedAt };
    case 'ProviderExcluded': {
      const exclusionRequestedAt = provider.status === 'leaving' ? provider.exclusionRequestedAt : null;
      return { ...known(provider), status: 'excluded', exclusionRequestedAt, excludedOn: event.excludedOn };
    }
  }
}

function known(provider: Provider): KnownProvider {
  if (provider.status === 'none') throw new Error('no such change of a provider that is not registered');
  return provider;
}
