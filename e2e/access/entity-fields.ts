import type { Contract, Field, ObjectType } from './contracts.ts';
import { join, selectionFor } from './selections.ts';
import { type PersonName, persons } from './table.ts';
import { personNames, type World } from './world.ts';

/** A field of an entity in one subgraph. */
export type EntityField = { contract: Contract; type: ObjectType; field: Field };

/** Entities that are public, or of which the three persons have none. */
const OF_NOBODY = new Set([
  ...['Provider', 'Offer', 'Department', 'CorporationUnit', 'GuaranteedAmount', 'Specialist'],
  ...['MeasuresPlan', 'Budget', 'PaymentRegister'],
]);

/** Returns every field of every entity that can belong to a person, in every subgraph that returns it. */
export function entityFields({ contracts }: World): EntityField[] {
  return contracts.flatMap((contract) => {
    const entities = [...contract.types.values()].filter(({ name, isEntity }) => isEntity && !OF_NOBODY.has(name));
    return entities.flatMap((type) => fieldsOf(type).map((field) => ({ contract, type, field })));
  });
}

/** The id was supplied by the requester. */
function fieldsOf({ fields }: ObjectType): readonly Field[] {
  return fields.filter(({ name, isExternal }) => name !== 'id' && !isExternal);
}

/** Requests one field of the rows of all persons from one subgraph, as the gateway would. */
export function entityBody({ known }: World, { contract, type, field }: EntityField, kind: string) {
  const inner = field.isLeaf
    ? ''
    : selectionFor(join([contract]), { kind, type: field.type, depth: 1, inside: [type.name] }) || '{ __typename }';
  const rows = personNames.flatMap((name) => known[name].ids[type.name] ?? []);
  if (rows.length === 0) throw new Error(`nobody has a row of ${type.name}: is it of nobody?`);
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${field.name} ${inner} } } }`;
  return { query, variables: { r: rows.map((id) => ({ __typename: type.name, id })) } };
}

/** What a stay would cost the person, computed from the price selected by `@requires`. */
export function coPaymentQuery(name: PersonName): string {
  return `{ offers(first: 1) { nodes { ${coPaymentFor(name)} } } }`;
}

/** The same from one subgraph, with a price made up by the requester. */
export function coPaymentBody(name: PersonName) {
  const forged = {
    __typename: 'Offer',
    id: '0190ffff-ffff-7fff-8fff-ffffffffffff',
    price: { tiyn: 1, currency: 'KZT' },
    unit: 'ORDER',
    kind: 'SANATORIUM_RESORT_TREATMENT',
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Offer { ${coPaymentFor(name)} } } }`;
  return { query, variables: { r: [forged] } };
}

function coPaymentFor(name: PersonName): string {
  const personId = JSON.stringify(persons[name].personId);
  return `coPayment(arrivalOn: "2026-06-01", departureOn: "2026-06-15", personId: ${personId}) { tiyn }`;
}
