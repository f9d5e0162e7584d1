import type { Field } from './contracts.ts';
import { selectionFor } from './selections.ts';
import { askers, type PersonName, persons } from './table.ts';
import type { World } from './world.ts';

const KIND = 'SANATORIUM_RESORT_TREATMENT';
const DEPTH = 3;

/** Operations that ask for everything behind a root field, with arguments that point at the person. */
export function operationFor(world: World, asker: string, field: Field, person: PersonName): string {
  const kind = askers[asker]?.kind ?? 'ANYONE';
  const selection = selectionFor(world.joined, kind, { type: field.type, depth: DEPTH }, ['Query']);
  const given = (field.node.arguments ?? []).map(({ name }) => [name.value, valueOf(world, field, person, name.value)] as const);
  const written = given.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}`);
  return `{ ${field.name}${written.length === 0 ? '' : `(${written.join(', ')})`} ${selection} }`;
}

/** Whether the answer depends on whom the arguments name. */
export function namesPerson(world: World, field: Field): boolean {
  return personNamesOf(field).some((name) => valueOf(world, field, 'aigerim', name) !== valueOf(world, field, 'marat', name));
}

function personNamesOf({ node }: Field): string[] {
  return (node.arguments ?? []).map(({ name }) => name.value);
}

/** A value for the argument, written as GraphQL; nothing for filters, orders and pages. */
function valueOf({ known }: World, field: Field, person: PersonName, argument: string): string | undefined {
  const { departmentId, iin, personId, region } = persons[person];
  const { ids } = known[person];
  const values: Readonly<Record<string, string | undefined>> = {
    id: JSON.stringify(ids[field.type] ?? personId),
    ...{
      departmentId: JSON.stringify(departmentId),
      personId: JSON.stringify(personId),
      iin: JSON.stringify(iin),
      region: JSON.stringify(region),
    },
    ...{
      kind: KIND,
      serviceType: KIND,
      year: '2026',
      arrivalOn: '"2026-06-01"',
      departureOn: '"2026-06-15"',
      day: '"2026-06-01"',
      count: '1',
    },
    ...{
      action: 'CANCEL',
      input: field.name === 'documentsToSign' ? `{ orderId: ${JSON.stringify(ids['Order'] ?? personId)} }` : undefined,
    },
  };
  return values[argument];
}
