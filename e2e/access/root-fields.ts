import type { Contract, Field } from './contracts.ts';
import { argumentWriter } from './dummy-input.ts';
import { selectionFor } from './selections.ts';
import { askers, type PersonName, persons } from './table.ts';
import type { World } from './world.ts';

/** A field of `Query` or `Mutation`, with the subgraph that resolves it. */
export type RootField = { contract: Contract; field: Field };

const DEPTH = 2;

/** Returns the root fields of all subgraphs. */
export function rootFields({ contracts }: Pick<World, 'contracts'>, type: 'Query' | 'Mutation'): RootField[] {
  return contracts.flatMap((contract) => (contract.types.get(type)?.fields ?? []).map((field) => ({ contract, field })));
}

/** Returns an operation that requests everything below a root field, with arguments that refer to the person. */
export function queryFor(
  world: World,
  { contract, field }: RootField,
  { asker, person }: { asker: string; person: PersonName },
): string {
  const kind = askers[asker]?.kind ?? 'ANYONE';
  const selection = selectionFor(world.joined, { kind, type: field.type, depth: DEPTH, inside: ['Query'] });
  return operation('query', field, {
    written: argumentWriter(contract.subgraph)(field, valuesFor(world, field, person)),
    selection,
  });
}

/** Returns a valid mutation with ids that do not exist. */
export function mutationFor({ contract, field }: RootField): string {
  return operation('mutation', field, { written: argumentWriter(contract.subgraph)(field), selection: '' });
}

/** Returns whether the answer depends on the person in the arguments. */
export function namesPerson(world: World, { contract, field }: RootField): boolean {
  const write = argumentWriter(contract.subgraph);
  return write(field, valuesFor(world, field, 'aigerim')) !== write(field, valuesFor(world, field, 'marat'));
}

function operation(
  kind: 'query' | 'mutation',
  { name, isLeaf }: Field,
  { written, selection }: { written: string; selection: string },
): string {
  const chosen = isLeaf ? '' : selection || '{ __typename }';
  return `${kind} { ${name}${written === '' ? '' : `(${written})`} ${chosen} }`;
}

/** Arguments as GraphQL literals, used when the field has them. */
function valuesFor({ known }: World, field: Field, person: PersonName): Readonly<Record<string, string>> {
  const { departmentId, iin, personId } = persons[person];
  const { ids } = known[person];
  const orderId = JSON.stringify(ids['Order'] ?? personId);
  return {
    id: JSON.stringify(ids[field.type] ?? personId),
    ...{ departmentId: JSON.stringify(departmentId), personId: JSON.stringify(personId), iin: JSON.stringify(iin), year: '2026' },
    ...{ arrivalOn: '"2026-06-01"', departureOn: '"2026-06-15"' },
    orderId,
    actId: JSON.stringify(ids['Act'] ?? personId),
  };
}
