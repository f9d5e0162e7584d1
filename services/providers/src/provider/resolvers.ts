import { id, type ProviderId } from '@aleumet/domain';
import { actingProvider } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { ProviderStatus, Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { parseParticulars } from './parse-provider.ts';
import type { KnownProvider } from './provider.ts';

const STATUSES = {
  registered: 'REGISTERED',
  leaving: 'LEAVING',
  excluded: 'EXCLUDED',
} as const satisfies Record<KnownProvider['status'], ProviderStatus>;

const FROM_STATUS = { REGISTERED: 'registered', LEAVING: 'leaving', EXCLUDED: 'excluded' } as const satisfies Record<
  ProviderStatus,
  KnownProvider['status']
>;

export const providerResolvers: Resolvers = {
  Query: {
    provider: (_root, args, { reads }) => reads.providers.find(args.id),
    myProvider: (_root, _args, { actor, reads }) => reads.providers.findByBin(actingProvider(actor).binDigest),
    providers: (_root, { first, after, filter, orderBy }, { reads }) => {
      const status = filter?.status && FROM_STATUS[filter.status];
      return reads.providers.list({ first, after }, { ...filter, status }, orderBy);
    },
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
    status: ({ status }) => STATUSES[status],
    exclusionRequestedAt: (provider) => (provider.status === 'registered' ? null : provider.exclusionRequestedAt),
    excludedOn: (provider) => (provider.status === 'excluded' ? provider.excludedOn : null),
    offers: ({ id: providerId }, { status, ...page }, { reads }) => {
      const wanted = status === 'WITHDRAWN' ? 'withdrawn' : status && 'published';
      return reads.offers.ofProvider(providerId, wanted ?? undefined, page);
    },
  },
};

async function changed(providerId: ProviderId, reads: Context['reads']): Promise<KnownProvider> {
  return (await reads.providers.findAgain(providerId)) ?? refuse('PROVIDER_NOT_FOUND');
}
