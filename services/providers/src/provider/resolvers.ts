import { id, type ProviderId } from '@aleumet/domain';
import { actingProvider } from '../acting-provider.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { parseParticulars } from './parse-provider.ts';
import type { KnownProvider } from './provider.ts';

export const providerResolvers: Resolvers = {
  Query: {
    provider: (_root, args, { reads }) => reads.providers.find(args.id),
    myProvider: (_root, _args, { actor, reads }) => reads.providers.findByBin(actingProvider(actor).binDigest),
    providers: (_root, { first, after, filter, orderBy }, { reads }) =>
      reads.providers.list({ first, after }, filter ?? {}, orderBy),
  },
  Mutation: {
    registerProvider: async (_root, { input }, { moment, deps, cause, reads }) => {
      const providerId: ProviderId = id(input.id);
      const particulars = parseParticulars(input, deps.digestOf);
      await deps.handleProvider({ type: 'RegisterProvider', providerId, particulars, ...moment }, cause);
      return changed(providerId, reads);
    },
    requestExclusion: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const providerId: ProviderId = id(input.providerId);
      const by = actingProvider(actor);
      await deps.handleProvider({ type: 'RequestExclusion', providerId, by, ...moment }, cause);
      return changed(providerId, reads);
    },
    excludeProvider: async (_root, { input }, { moment, deps, cause, reads }) => {
      const providerId: ProviderId = id(input.providerId);
      await deps.handleProvider({ type: 'ExcludeProvider', providerId, ...moment }, cause);
      return changed(providerId, reads);
    },
  },
  Provider: {
    __resolveReference: ({ id: providerId }, { reads }) => reads.providers.find(providerId),
    bin: ({ bin, binDigest }, _args, { actor }) => {
      const isOwn = actor.kind === 'PROVIDER' && actor.binDigest === binDigest;
      return isOwn || actor.kind === 'OPERATOR' ? bin : null;
    },
    kinds: ({ kinds }) => [...kinds],
    exclusionRequestedAt: (provider) => (provider.status === 'REGISTERED' ? null : provider.exclusionRequestedAt),
    excludedOn: (provider) => (provider.status === 'EXCLUDED' ? provider.excludedOn : null),
    offers: ({ id: providerId }, { status, ...page }, { reads }) =>
      reads.offers.ofProvider(providerId, status ?? undefined, page),
  },
};

async function changed(providerId: ProviderId, reads: Context['reads']): Promise<KnownProvider> {
  return (await reads.providers.findAgain(providerId)) ?? refuse('PROVIDER_NOT_FOUND');
}
