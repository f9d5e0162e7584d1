import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.ts';
import { createReadReference } from './read-reference.ts';

type Entities = GraphQLFieldConfig<unknown, RequestContext, { representations: readonly unknown[] }>;

/**
 * Makes `_entities` read and resolve each reference separately. Otherwise, one reference that has no type of this subgraph, or
 * whose `__resolveReference` throws, would make all of them fail. With this, only its own entity is null.
 */
export function entitiesApart(schema: GraphQLSchema): GraphQLSchema {
  const read = createReadReference(schema);

  function apart(field: Entities): Entities {
    const find = field.resolve ?? defaultFieldResolver;
    return {
      ...field,
      resolve: (...[root, { representations }, ...request]) =>
        representations.map(async (given, at) => {
          const reference = read(given, `representations.${at}`);
          const found: unknown = await find(root, { representations: [reference] }, ...request);
          return Array.isArray(found) ? found[0] : found;
        }),
    };
  }
  return mapSchema(schema, { [MapperKind.QUERY_ROOT_FIELD]: (field, name) => (name === '_entities' ? apart(field) : undefined) });
}
