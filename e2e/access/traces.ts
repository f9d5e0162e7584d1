import { createGraphqlClient } from '@aleumet/testkit/graphql-client';
import type { Part, PersonName } from './table.ts';
import { persons } from './table.ts';

/** Ids of a person's rows, by type. */
export type RowIds = Readonly<Record<string, string>>;

/** The texts that show that an answer contains a part of a person's case. */
export type Traces = Readonly<Partial<Record<Part, readonly string[]>>>;

/** What recipients read of their own case: the ids of everything in it. */
const OWN_ROWS = `query OwnRows($id: UUID!) {
  person(id: $id) {
    irps { nodes { id } }
    sms { nodes { id } }
    complaints { nodes { id } }
    invitations { nodes { id } }
    publicContract { id }
    applications {
      nodes {
        id caseNo measure { id }
        queueEntry { id orders { id reservation { id } acts { id claim { id } } } }
      }
    }
  }
}`;
type Row = { id: string };
type Order = Row & { reservation: Row | null; acts: (Row & { claim: Row | null })[] };
type Application = Row & { caseNo: string; measure: Row; queueEntry: Row & { orders: Order[] } };
type OwnRows = {
  person: {
    irps: { nodes: Row[] };
    sms: { nodes: Row[] };
    complaints: { nodes: Row[] };
    invitations: { nodes: Row[] };
    publicContract: Row | null;
    applications: { nodes: Application[] };
  };
};

export type Known = { ids: RowIds; traces: Traces };

/** Finds the rows of a person with the token of the user who may do everything for the person. */
export async function findTraces(
  name: PersonName,
  { endpoint, token }: { endpoint: string; token: () => Promise<string> },
): Promise<Known> {
  const { personId, iin, phones, address, familyName, givenName, birthOn } = persons[name];
  const { person } = await createGraphqlClient({ endpoint, token }).ask<OwnRows>(OWN_ROWS, { id: personId });
  const [application] = person.applications.nodes;
  if (!application) throw new Error(`${name} has no application`);
  const { queueEntry, measure, caseNo } = application;
  const orders = queueEntry.orders;
  const acts = orders.flatMap((order) => order.acts);
  const claims = acts.flatMap(({ claim }) => claim ?? []);
  const first = (type: string, rows: readonly (Row | null)[]) => (rows[0] ? { [type]: rows[0].id } : {});
  return {
    ids: {
      ...{ Person: personId, Application: application.id, QueueEntry: queueEntry.id, Measure: measure.id },
      ...first('Irp', person.irps.nodes),
      ...first('SmsRecord', person.sms.nodes),
      ...first('Complaint', person.complaints.nodes),
      ...first('Invitation', person.invitations.nodes),
      ...first('PublicContract', [person.publicContract]),
      ...first('Order', orders),
      ...first(
        'Reservation',
        orders.map(({ reservation }) => reservation),
      ),
      ...first('Act', acts),
      ...first('Claim', claims),
    },
    traces: {
      identity: [iin, ...phones.map(({ number }) => number), address.split(', ').slice(2).join(', ')],
      name: [`"${familyName}"`, `"${givenName}"`, `${familyName} ${givenName}`, birthOn],
      application: [`"${caseNo}"`],
      programme: idsOf(person.irps.nodes),
      measure: [measure.id],
      place: [application.id, queueEntry.id],
      order: idsOf(orders),
      claim: idsOf([...acts, ...claims]),
      sms: idsOf(person.sms.nodes),
      complaint: idsOf(person.complaints.nodes),
      invitation: idsOf(person.invitations.nodes),
    },
  };
}

/** Returns the parts that the answer contains. */
export function partsIn(answer: string, traces: Traces): Part[] {
  const entries = Object.entries(traces) as [Part, readonly string[]][];
  return entries.filter(([, texts]) => texts.some((text) => answer.includes(text))).map(([part]) => part);
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}
