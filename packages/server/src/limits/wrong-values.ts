import {
  getVariableValues,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { InvalidInput } from '@aleumet/domain';
import { FIXED_LIMITS } from './limits.ts';

export type Given = {
  schema: GraphQLSchema;
  definitions: readonly VariableDefinitionNode[];
  variables: Readonly<Record<string, unknown>>;
};

const INT = { least: -2_147_483_648, most: 2_147_483_647 };

/**
 * Returns what is wrong with variables, each with its path: `input.phones.0.number`. graphql itself only reports that something is
 * wrong: its errors contain the path only as text, together with the value, which may be an IIN.
 */
export function findWrongValues(given: Given, most: number): InvalidInput[] {
  const { schema, definitions, variables } = given;
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (!errors) return [];
  const found: InvalidInput[] = [];
  for (const wrong of ofVariables(given)) if (found.push(wrong) === most) break;
  return found;
}

function* ofVariables({ schema, definitions, variables }: Given): Generator<InvalidInput> {
  for (const { variable, type: node, defaultValue } of definitions) {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    const isGiven = Object.hasOwn(variables, name) || defaultValue === undefined;
    if (isInputType(type) && isGiven) yield* ofValue(variables[name], type, name);
  }
}

function* ofValue(value: unknown, type: GraphQLInputType, path: string): Generator<InvalidInput> {
  if (isNonNullType(type)) {
    if (value == null) yield new InvalidInput(path, 'NEEDED');
    else yield* ofValue(value, type.ofType, path);
  } else if (value == null) return;
  else if (isListType(type)) yield* ofItems(value, type.ofType, path);
  else if (isInputObjectType(type)) yield* ofObject(value, type, path);
  else yield* ofLeaf(value, type, path);
}

function* ofItems(value: unknown, type: GraphQLInputType, path: string): Generator<InvalidInput> {
  if (!Array.isArray(value)) yield* ofValue(value, type, path);
  else for (const [at, item] of value.entries()) yield* ofValue(item, type, `${path}.${at}`);
}

function* ofObject(value: unknown, type: GraphQLInputObjectType, path: string): Generator<InvalidInput> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return yield new InvalidInput(path, 'NOT_READABLE');
  const fields = type.getFields();
  for (const { name, type: inner, defaultValue } of Object.values(fields)) {
    const isGiven = Object.hasOwn(value, name) || defaultValue === undefined;
    if (isGiven) yield* ofValue(Reflect.get(value, name), inner, `${path}.${name}`);
  }
  for (const name of Object.keys(value)) {
    if (!fields[name]) yield new InvalidInput(`${path}.${name}`.slice(0, FIXED_LIMITS.message), 'NO_SUCH_FIELD');
  }
}

function* ofLeaf(value: unknown, type: GraphQLLeafType, path: string): Generator<InvalidInput> {
  const isBeyond = type === GraphQLInt && Number.isInteger(value);
  try {
    if (type.parseValue(value) === undefined) yield new InvalidInput(path, 'NOT_READABLE');
  } catch (error) {
    if (error instanceof InvalidInput) yield new InvalidInput(path, error.problem, error.details);
    else if (!(error instanceof GraphQLError)) throw error;
    else if (isEnumType(type)) yield new InvalidInput(path, 'NOT_ONE_OF');
    else yield isBeyond ? new InvalidInput(path, 'OUT_OF_RANGE', INT) : new InvalidInput(path, 'NOT_READABLE');
  }
}
