import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Chance } from './chance.ts';
import { type Making as Values, scalarValue } from './values.ts';

export type RootField = { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> };
export type Operation = { query: string; variables: Record<string, unknown> };

/** The maximum depth of an input or an answer. */
const DEPTH = 5;

/** Returns an operation on a root field with random arguments. */
export function hostileOperation({ kind, field }: RootField, ids: readonly string[], chance: Chance): Operation {
  const making = { ids, chance, isCalm: chance.oneIn(2), depth: 0 };
  const given = field.args.filter((arg) => isNonNullType(arg.type) || !chance.oneIn(3));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const inParentheses = (text: string) => (text === '' ? '' : `(${text})`);
  return {
    query: `${kind} ${inParentheses(declared)} { ${field.name}${inParentheses(passed)} ${selectionOf(field.type, 2)} }`,
    variables: Object.fromEntries(given.map((arg) => [arg.name, valueOf(arg, making)])),
  };
}

type Making = Values & { depth: number };

function valueOf({ type }: GraphQLArgument | GraphQLInputField, making: Making): unknown {
  return valueOfType(type, making);
}

function valueOfType(type: GraphQLInputType, making: Making): unknown {
  const { chance, depth, isCalm } = making;
  if (isNonNullType(type)) return valueOfType(type.ofType, making);
  if (isListType(type))
    return Array.from({ length: isCalm ? 1 + chance.below(2) : lengthOf(chance) }, () =>
      valueOfType(type.ofType, { ...making, depth: depth + 1 }),
    );
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), { ...making, depth: depth + 1 });
  if (isEnumType(type)) return !isCalm && chance.oneIn(20) ? 'NO_SUCH_VALUE' : chance.oneOf(namesOf(type.getValues()));
  return scalarValue(type.name, making);
}

function lengthOf(chance: Chance): number {
  return chance.oneIn(30) ? 700 : chance.below(3);
}

function namesOf(values: readonly { name: string }[]): readonly [string, ...string[]] {
  const [first = { name: 'NONE' }, ...others] = values;
  return [first.name, ...others.map(({ name }) => name)];
}

function objectOf(fields: readonly GraphQLInputField[], making: Making): Record<string, unknown> {
  const { chance, depth, isCalm } = making;
  const isGiven = ({ type }: GraphQLInputField) =>
    isNonNullType(type) ? isCalm || !chance.oneIn(60) : depth < DEPTH && !chance.oneIn(3);
  const given = Object.fromEntries(fields.filter(isGiven).map((field) => [field.name, valueOf(field, making)]));
  return !isCalm && chance.oneIn(50) ? { ...given, noSuchField: 1 } : given;
}

/** Selects fields without arguments, so many levels deep. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const selected = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.length > 0 || field.name === 'edges') return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}
