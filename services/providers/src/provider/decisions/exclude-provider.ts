import type { Moment, ProviderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Provider, ProviderExcluded } from '../provider.ts';

export type ExcludeProvider = Moment & { type: 'ExcludeProvider'; providerId: ProviderId };

/** The operator excludes a provider from the register, on its own application or for another reason, starting today. */
export function excludeProvider(provider: Provider, { providerId, now, today }: ExcludeProvider): ProviderExcluded[] {
  if (provider.status === 'none') refuse('PROVIDER_NOT_FOUND');
  if (provider.status === 'excluded') return [];

  return [{ type: 'ProviderExcluded', providerId, excludedOn: today, excludedAt: now }];
}
