import type { QueryResolvers } from '../generated/graphql.ts';
import { orderPolicyOn } from '../terms/policy.ts';
import { findFreeBeds } from './free-beds.ts';
import { STAY_KIND } from './kinds.ts';
import { plannedStay } from './planned-stay.ts';

export const stayQueries = {
  freeBeds: async (_root, { region, arrivalOn, departureOn, personId, first, after }, { deps, reads, actor, moment }) => {
    const stay = await plannedStay(
      { arrivalOn, departureOn, personId },
      { actor, search: reads.search, policy: orderPolicyOn(deps.law.policies, STAY_KIND, moment.today) },
    );
    return findFreeBeds(deps.db, { region: region ?? null, ...stay }, { first, after });
  },
} satisfies QueryResolvers;
