import { isSameContent, type Moment, type ProviderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { KnownProvider, Particulars, Provider, ProviderFacts, ProviderRegistered } from '../provider.ts';

export type RegisterProvider = Moment & { type: 'RegisterProvider'; providerId: ProviderId; particulars: Particulars };

/**
 * The operator adds a provider to the register, or updates its data: only registered providers receive orders. The BIN
 * never changes, because it determines who must sign.
 */
export function registerProvider(
  provider: Provider,
  { providerId, particulars, now }: RegisterProvider,
  { sameBin }: ProviderFacts,
): ProviderRegistered[] {
  if (sameBin) refuse('BIN_REGISTERED', { providerId: sameBin });
  if (provider.status !== 'none') {
    if (isSame(provider, particulars)) return []; // a repeated request changes nothing
    if (provider.bin !== particulars.bin) refuse('BIN_CANNOT_CHANGE');
    if (provider.status === 'excluded') refuse('PROVIDER_EXCLUDED', { excludedOn: provider.excludedOn });
  }

  return [{ type: 'ProviderRegistered', providerId, particulars, registeredAt: now }];
}

function isSame({ bin, binDigest, name, region, kinds, address, phone }: KnownProvider, particulars: Particulars): boolean {
  return isSameContent({ bin, binDigest, name, region, kinds, address, phone }, particulars);
}
