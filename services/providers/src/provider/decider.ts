import type { Decider } from '@aleumet/domain';
import { type ExcludeProvider, excludeProvider } from './decisions/exclude-provider.ts';
import { type RegisterProvider, registerProvider } from './decisions/register-provider.ts';
import { type RequestExclusion, requestExclusion } from './decisions/request-exclusion.ts';
import { evolve, type Provider, type ProviderEvent, type ProviderFacts } from './provider.ts';

export type ProviderCommand = RegisterProvider | RequestExclusion | ExcludeProvider;

function decide(provider: Provider, command: ProviderCommand, facts: ProviderFacts): ProviderEvent[] {
  switch (command.type) {
    case 'RegisterProvider':
      return registerProvider(provider, command, facts);
    case 'RequestExclusion':
      return requestExclusion(provider, command);
    case 'ExcludeProvider':
      return excludeProvider(provider, command);
  }
}

export const providerDecider: Decider<Provider, ProviderCommand, ProviderEvent, ProviderFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
