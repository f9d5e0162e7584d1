import { id } from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { CorporationUnitResolvers, MutationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

export const corporationUnitQueries = {
  corporationUnits: (_root, { filter, ...page }, { reads }) => reads.corporationUnits.list(filter?.region, page),
} satisfies QueryResolvers;

export const corporationUnitMutations = {
  registerCorporationUnit: async (_root, { input }, { deps, cause, moment, reads }) => {
    const unitId: UnitId = id(input.id, 'id');
    await deps.handleCorporationUnit({ type: 'RegisterUnit', unit: { ...input, id: unitId }, ...moment }, cause);
    return (await reads.corporationUnits.find(unitId)) ?? refuse('UNIT_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const corporationUnitFields: CorporationUnitResolvers = {
  __resolveReference: (reference, { reads }) => reads.corporationUnits.find(id(reference.id)),
};
