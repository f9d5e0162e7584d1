import { argumentWriter } from './dummy-input.ts';
import { type RootField, rootFields } from './root-fields.ts';
import { selectionFor } from './selections.ts';
import { askers, mutations, type Part, type PersonName, table } from './table.ts';
import { personNames, type World } from './world.ts';

/** An id that does not exist. */
const ABSENT = '0190ffff-ffff-7fff-8fff-ffffffffffff';

/** The types of the ids in arguments and inputs, by the name of the field. */
const NAMES = {
  personId: 'Person',
  applicationId: 'Application',
  measureId: 'Measure',
  entryId: 'QueueEntry',
  orderId: 'Order',
  actId: 'Act',
  claimId: 'Claim',
  smsId: 'SmsRecord',
} as const;

/** Users who serve everyone who comes to the office: no person is a stranger to them (A2-6b, A2-14g). */
const AT_THE_DESK = new Set(['STATE_CORPORATION', 'QUALITY_BODY']);

/** One request, for a row that does not exist and for a row of another person. */
export type Pair = { to: string; foreign: string; absent: string };

/** Returns every field with an id argument, for every row that the user may not read. */
export function pairsFor(world: World, asker: string, signed: Readonly<Record<string, string>>): Pair[] {
  const kind = askers[asker]?.kind ?? 'ANYONE';
  const mine = new Set(mutations[kind]);
  const open = [
    ...rootFields(world, 'Query').filter(({ field }) => field.kinds.has('ANYONE') || field.kinds.has(kind)),
    ...rootFields(world, 'Mutation').filter(({ field }) => mine.has(field.name)),
  ];
  return open.flatMap((root) => foreignRows(world, asker).flatMap((row) => pairOf(world, root, { asker, row, signed }) ?? []));
}

type Row = { type: string; id: string; of: PersonName };

/**
 * Returns the rows of all persons of whom the table grants the user nothing, and those outside a power of attorney or an office.
 */
function foreignRows({ known }: World, asker: string): Row[] {
  const kind = askers[asker]?.kind ?? 'ANYONE';
  return personNames.flatMap((of) => {
    const granted = table[of][asker] ?? [];
    const hidden = (type: string) => granted.length === 0 || (BEYOND[type] !== undefined && !granted.includes(BEYOND[type]));
    // The demo has one gateway, which was passed every SMS; another gateway is tested in notifications.
    const served = (type: string) =>
      (AT_THE_DESK.has(kind) && (type === 'Person' || type === 'Measure')) || (kind === 'SMS_GATEWAY' && type === 'SmsRecord');
    const rows = Object.entries(known[of].ids).map(([type, id]) => ({ type, id, of }));
    return rows.filter(({ type }) => hidden(type) && !served(type));
  });
}

/** What only those see who may read orders, or invitations. */
const BEYOND: Readonly<Record<string, Part | undefined>> = {
  ...{ Order: 'order', Act: 'order', Claim: 'order', Reservation: 'order', PublicContract: 'order' },
  Invitation: 'invitation',
};

type Asked = { asker: string; row: Row; signed: Readonly<Record<string, string>> };

/** Undefined when the field has no id argument of this type. */
function pairOf(world: World, { contract, field }: RootField, { asker, row, signed }: Asked): Pair | undefined {
  const kind = askers[asker]?.kind ?? 'ANYONE';
  const isQuery = (contract.types.get('Query')?.fields ?? []).includes(field);
  const name = isQuery && field.type === row.type ? 'id' : Object.entries(NAMES).find(([, type]) => type === row.type)?.[0];
  if (name === undefined) return undefined;
  const write = argumentWriter(contract.subgraph, { deep: true });
  const written = (id: string) => write(field, { ...signed, [name]: JSON.stringify(id) });
  if (written(row.id) === written(ABSENT)) return undefined;
  const inside = [isQuery ? 'Query' : 'Mutation'];
  const selection = field.isLeaf
    ? ''
    : selectionFor(world.joined, { kind, type: field.type, depth: 1, inside }) || '{ __typename }';
  const operation = (id: string) => `${isQuery ? 'query' : 'mutation'} { ${field.name}(${written(id)}) ${selection} }`;
  return { to: `${field.name} with ${row.type} of ${row.of}`, foreign: operation(row.id), absent: operation(ABSENT) };
}

/** Sends both; returns the difference, or undefined. */
export async function differenceOf(world: World, asker: string, { to, foreign, absent }: Pair): Promise<string | undefined> {
  const [one, other] = [await world.askGateway(asker, foreign), await world.askGateway(asker, absent)].map(withoutIds);
  if (one?.includes('INTERNAL_SERVER_ERROR')) return `${to}: ${one.slice(0, 300)}`;
  return one === other ? undefined : `${to}: ${one?.slice(0, 300)} and not ${other?.slice(0, 300)}`;
}

/** An answer repeats the requested ids. */
function withoutIds(answer: string): string {
  return answer.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>');
}
