import type { QueryResolvers } from '../generated/graphql.ts';
import { policyOn } from '../terms/policy.ts';
import { findFreeBeds } from './free-beds.ts';
import { plannedStay } from './planned-stay.ts';

export const stayQueries = {
  freeBeds: async (_root, { region, arrivalOn, departureOn, personId, first, after }, { deps, reads, actor, moment }) => {
    const stay = await plannedStay(
      { arrivalOn, departureOn, personId },
      { actor, search: reads.search, policy: policyOn(deps.law.policies, moment.today) },
    );
    return findFreeBeds(deps.db, { region: region ?? null, ...stay }, { first, after });
  },
} satisfies QueryResolvers;
