import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNullableType,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { FIXED_LIMITS } from './limits.ts';
import { sizeRefused } from './refuse-size.ts';

type Field = GraphQLFieldConfig<unknown, object>;

/** Lists with their own limit: pages, and entities. */
const BOUNDED: ReadonlySet<string> = new Set(['nodes', 'edges', '_entities']);

/**
 * Limits the total length of lists without pages in a request, such as the beds of an offer: the text of an operation does not show
 * how long they are, and may request the same list under many aliases. The list that exceeds the limit is refused.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  const given = new WeakMap<object, number>();

  function counted(field: Field): Field {
    const resolve = field.resolve ?? defaultFieldResolver;
    return {
      ...field,
      resolve: async (...request) => {
        const [, , context, info] = request;
        const items: unknown = await resolve(...request);
        const fields = (given.get(context) ?? 0) + (Array.isArray(items) ? items.length * fieldsOfItem(info) : 0);
        given.set(context, fields);
        const allowed = FIXED_LIMITS.listFields;
        if (fields > allowed) throw sizeRefused('ANSWER_TOO_LARGE', { counts: 'fields of lists', allowed });
        return items;
      },
    };
  }

  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name) => {
      return isListType(getNullableType(field.type)) && !BOUNDED.has(name) ? counted(field) : undefined;
    },
  });
}

/** Number of fields requested of each item, including the item itself. */
function fieldsOfItem({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  const ofSelections = (selectionSet: SelectionSetNode | undefined): number =>
    (selectionSet?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + ofSelections(fragments[node.name.value]?.selectionSet);
      return sum + (node.kind === Kind.FIELD ? 1 : 0) + ofSelections(node.selectionSet);
    }, 0);
  return fieldNodes.reduce((sum, { selectionSet }) => sum + ofSelections(selectionSet), 1);
}
