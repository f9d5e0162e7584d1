import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { type GraphQLSchema, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

export type Shape = { name: string; query: string };

type Field = GraphQLField<unknown, unknown>;

const DEEPEST = 18;
const CONDITIONS = 8;

/** Operations that grow several times with each spread of a fragment. */
export function spreadingShapes(): Shape[] {
  const fromOrder = (next: string) =>
    `acts{order{${next}}} claims{order{${next}}} reservation{order{${next}}} queueEntry{orders{${next}} liveOrders{${next}}}`;
  const fromSms = (next: string) => `reply{${next}} answers{${next}}`;
  const chain = (count: number, type: string, body: (next: string) => string) =>
    Array.from({ length: count }, (_, at) => `fragment f${at} on ${type}{${body(at + 1 < count ? `...f${at + 1}` : 'id')}}`).join(
      ' ',
    );
  return [1, 2, 3, 4, 5].flatMap((count) => [
    { name: `orders, ${count} fragments`, query: `{orders(first:1){nodes{...f0}}} ${chain(count, 'Order', fromOrder)}` },
    { name: `SMS, ${count} fragments`, query: `{smsJournal(first:1){nodes{...f0}}} ${chain(count, 'SmsRecord', fromSms)}` },
  ]);
}

/**
 * Returns a random operation of so many fields; the same seed returns the same. `conditions` is the share of fields with an
 * `@include`.
 */
export function randomShape(
  schema: GraphQLSchema,
  { seed, fields, conditions }: { seed: number; fields: number; conditions: number },
): Shape {
  let state = seed;
  let left = fields;
  let names = 0;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const pick = <One>(of: readonly One[]): One | undefined => of[Math.floor(next() * of.length)];

  function selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const [leaves, objects] = [all.filter(isLeaf), depth < DEEPEST ? all.filter((field) => !isLeaf(field)) : []];
    const chosen = Array.from(
      { length: 1 + Math.floor(next() * 6) },
      () => (left > 1 && next() < 0.8 && pick(objects)) || pick(leaves),
    );
    return chosen.flatMap((field) => (field && left > 0 ? [write(field, depth)] : [])).join(' ') || '__typename';
  }

  function write(field: Field, depth: number): string {
    left -= 1;
    const condition = next() < conditions ? `@include(if:$v${Math.floor(next() * CONDITIONS)})` : '';
    const type = getNamedType(field.type);
    const inner = isObjectType(type) ? `{${selection(type, depth + 1)}}` : '';
    return `x${(names += 1)}:${field.name}${requiredArguments(field.args)}${condition}${inner}`;
  }

  const roots: string[] = [];
  const query = schema.getQueryType();
  while (query && left > 0) roots.push(selection(query, 1));
  const variables = Array.from({ length: CONDITIONS }, (_, at) => `$v${at}:Boolean!`).join(' ');
  const used = Array.from({ length: CONDITIONS }, (_, at) => `v${at}:__typename@skip(if:$v${at})`).join(' ');
  return {
    name: `random ${seed}`,
    query: conditions > 0 ? `query(${variables}){${used} ${roots.join(' ')}}` : `{${roots.join(' ')}}`,
  };
}

function isLeaf({ type }: Field): boolean {
  return isLeafType(getNamedType(type));
}

function requiredArguments(args: readonly GraphQLArgument[]): string {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return required.length === 0 ? '' : `(${required.map(({ name, type }) => `${name}:${literal(type)}`).join(' ')})`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{${required.map((field) => `${field.name}:${literal(field.type)}`).join(' ')}}`;
  }
  return { Int: '1', Float: '1', Boolean: 'true', Tiyn: '1' }[type.name] ?? '"0190a8a0-0600-7000-8000-000000000001"';
}
