import { type Contract, type Field, requiredArguments } from './contracts.ts';

/**
 * All subgraphs as joined by the gateway: a field may be read by those whom all subgraphs that define it allow. An id may come
 * from any subgraph.
 */
export type Joined = ReadonlyMap<string, readonly Field[]>;

/** Joins the contracts, field by field. */
export function join(contracts: readonly Contract[]): Joined {
  const joined = new Map<string, Field[]>();
  for (const { types } of contracts)
    for (const { name, fields } of types.values()) joined.set(name, merge(joined.get(name) ?? [], fields));
  return joined;
}

function merge(known: readonly Field[], added: readonly Field[]): Field[] {
  const fields = new Map(known.map((field) => [field.name, field]));
  for (const field of added.filter(({ isExternal }) => !isExternal)) {
    const before = fields.get(field.name);
    const kinds =
      before && (field.name === 'id' ? new Set([...before.kinds, ...field.kinds]) : intersect(before.kinds, field.kinds));
    fields.set(field.name, kinds ? { ...field, kinds } : field);
  }
  return [...fields.values()];
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one.has('ANYONE')) return other;
  if (other.has('ANYONE')) return one;
  return new Set([...one].filter((kind) => other.has(kind)));
}

/** Rows appear once in a connection: `edges` would request all of them again. */
const ASKED_ELSEWHERE = new Set(['edges', 'pageInfo', '__typename']);

/** The user, the type, the number of levels, and the enclosing types. */
export type Wanted = { kind: string; type: string; depth: number; inside: readonly string[] };

/** Returns everything that a kind of user may read on a type, without nesting a type inside itself. */
export function selectionFor(joined: Joined, { kind, type, depth, inside }: Wanted): string {
  const fields = (joined.get(type) ?? []).filter((field) => mayAsk(field, kind) && !inside.includes(field.type));
  const selected = fields.map((field) => {
    if (field.isLeaf) return field.name;
    if (depth === 0) return '';
    const inner = selectionFor(joined, { kind, type: field.type, depth: depth - 1, inside: [...inside, type] });
    return inner === '' ? '' : `${field.name} ${inner}`;
  });
  const all = selected.filter((text) => text !== '');
  return all.length === 0 ? '' : `{ ${all.join(' ')} }`;
}

function mayAsk(field: Field, kind: string): boolean {
  if (ASKED_ELSEWHERE.has(field.name) || requiredArguments(field).length > 0) return false;
  return field.kinds.has('ANYONE') || field.kinds.has(kind);
}
