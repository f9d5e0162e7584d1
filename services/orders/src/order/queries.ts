import type { QueryResolvers } from '../generated/graphql.ts';
import { documentsToSign } from '../signing/documents-to-sign.ts';
import { actingCitizen } from '../people/acting.ts';
import { findFreeBeds } from '../stay/free-beds.ts';
import { plannedStay } from '../stay/planned-stay.ts';
import { policyOn } from './policy.ts';

export const orderQueries = {
  documentsToSign: (_root, { action, input }, { deps, reads, actor, moment }) =>
    documentsToSign(action, input, { deps, reads, by: actingCitizen(actor), moment }),
  publicContractText: (_root, _args, { deps }) => {
    const { version, from: validFrom, kk, ru, en } = deps.law.contract;
    return { version, validFrom, text: { kk, ru, en } };
  },
  freeBeds: async (_root, { region, arrivalOn, departureOn, personId, first, after }, { deps, reads, actor, moment }) => {
    const stay = await plannedStay(
      { arrivalOn, departureOn, personId },
      { actor, search: reads.search, policy: policyOn(deps.law.policies, moment.today) },
    );
    return findFreeBeds(deps.db, { region: region ?? null, ...stay }, { first, after });
  },
  order: (_root, { id }, { reads }) => reads.findOrder(id),
  orders: (_root, { filter, orderBy, first, after }, { reads }) => {
    return reads.listOrders({ filter: { ...filter }, newestFirst: orderBy === 'NEWEST', page: { first, after } });
  },
} satisfies QueryResolvers;
