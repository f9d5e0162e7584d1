import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isObjectType,
  parse,
} from 'graphql';

/** A field of the composed schema that returns a connection, in one of its sort orders. */
export type ListField = { field: string; order: string | undefined };

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);

/** All lists of the portal, found by their type, so that a new one is included automatically. */
export function listFields(): ListField[] {
  const types = Object.values(buildASTSchema(parse(readFileSync(SUPERGRAPH, 'utf8'))).getTypeMap());
  return types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()).flatMap((field) => ordersOf(type, field)));
}

function ordersOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): ListField[] {
  if (!getNamedType(field.type).name.endsWith('Connection')) return [];
  const sort = field.args.find(({ name }) => name === 'orderBy');
  const sortType = sort && getNamedType(sort.type);
  const orders = isEnumType(sortType) ? sortType.getValues().map(({ name }) => name) : [undefined];
  return orders.map((order) => ({ field: `${type.name}.${field.name}`, order }));
}
