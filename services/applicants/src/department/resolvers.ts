import { type DepartmentId, id } from '@aleumet/domain';
import type { DepartmentResolvers, MutationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

export const departmentQueries = {
  department: (_root, args, { reads }) => reads.departments.find(id(args.id)),
  departments: (_root, { filter, ...page }, { reads }) => reads.departments.list(filter ?? {}, page),
} satisfies QueryResolvers;

export const departmentMutations = {
  registerDepartment: async (_root, { input }, { deps, cause, moment, reads }) => {
    const departmentId: DepartmentId = id(input.id, 'id');
    await deps.handleDepartment({ type: 'RegisterDepartment', department: { ...input, id: departmentId }, ...moment }, cause);
    return (await reads.departments.find(departmentId)) ?? refuse('DEPARTMENT_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const departmentFields: DepartmentResolvers = {
  __resolveReference: (reference, { reads }) => reads.departments.find(id(reference.id)),
};
