import { getDirective } from '@graphql-tools/utils';
import {
  getNullableType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { InvalidInput } from '@aleumet/domain';

/** A reference to an entity as sent by the gateway: its type, its key, and fields for `@requires`. */
type Reference = Readonly<Record<string, unknown>>;

/**
 * Reads a reference by the types of its fields; `path` is its place. Throws `InvalidInput` with the path of the first invalid
 * value.
 */
export type ReadReference = (given: unknown, path: string) => Reference;

/** Creates the function that reads references to entities of a schema. */
export function createReadReference(schema: GraphQLSchema): ReadReference {
  const union = schema.getType('_Entity');
  const entities = new Map(
    isUnionType(union) ? union.getTypes().map((type) => [type.name, { type, keys: keysOf(type, schema) }]) : [],
  );

  return (given, path) => {
    const typename = isObject(given) ? given['__typename'] : undefined;
    const entity = typeof typename === 'string' ? entities.get(typename) : undefined;
    if (!isObject(given) || !entity) throw new InvalidInput(`${path}.__typename`, 'NOT_ONE_OF');
    for (const key of entity.keys) if (given[key] == null) throw new InvalidInput(`${path}.${key}`, 'NEEDED');
    return { ...readObject(given, entity.type, path), __typename: typename };
  };
}

/** Returns the fields of the key of an entity. Our entities have one key, without nested fields. */
function keysOf(type: GraphQLObjectType, schema: GraphQLSchema): string[] {
  const [key] = getDirective(schema, type, 'key') ?? [];
  return String(key?.['fields'] ?? '').match(/\w+/g) ?? [];
}

function readObject(given: Reference, type: GraphQLObjectType, path: string): Reference {
  const known = Object.entries(type.getFields()).filter(([name]) => given[name] != null);
  return Object.fromEntries(known.map(([name, field]) => [name, readValue(given[name], field.type, `${path}.${name}`)]));
}

function readValue(given: unknown, of: GraphQLOutputType, path: string): unknown {
  const type = getNullableType(of);
  if (isLeafType(type)) return readLeaf(given, type, path);
  if (isListType(type) && Array.isArray(given)) return given.map((item, at) => readValue(item, type.ofType, `${path}.${at}`));
  if (isObjectType(type) && isObject(given)) return readObject(given, type, path);
  throw new InvalidInput(path, 'NOT_READABLE');
}

function readLeaf(given: unknown, type: GraphQLLeafType, path: string): unknown {
  try {
    return type.parseValue(given);
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(path, error.problem, error.details);
    if (error instanceof GraphQLError) throw new InvalidInput(path, 'NOT_READABLE');
    throw error;
  }
}

function isObject(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
