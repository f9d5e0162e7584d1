import type { Moment, ProviderId } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { Provider, ProviderExclusionRequested } from '../provider.ts';

export type RequestExclusion = Moment & { type: 'RequestExclusion'; providerId: ProviderId; by: ActingProvider };

/**
 * The provider applies to be excluded from the register, which is the evidence for reason 1 for cancelling accepted orders
 * (A2-32b).
 */
export function requestExclusion(provider: Provider, { providerId, by, now }: RequestExclusion): ProviderExclusionRequested[] {
  if (provider.status === 'none') refuse('PROVIDER_NOT_FOUND');
  if (provider.binDigest !== by.binDigest) refuse('NOT_YOUR_ENTRY');
  if (provider.status === 'leaving') return [];
  if (provider.status === 'excluded') refuse('PROVIDER_EXCLUDED', { excludedOn: provider.excludedOn });

  return [{ type: 'ProviderExclusionRequested', providerId, requestedAt: now }];
}
