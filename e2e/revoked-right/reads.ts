import type { JourneyPortal } from '../shapes.ts';

/** What the representative reads of the person in each service that has data of persons. */
const READS = {
  applicants: 'query Read($id: UUID!) { person(id: $id) { surname } }',
  irp: ofPerson('irps(first: 1) { nodes { id } }'),
  queue: ofPerson('queueEntries(first: 1) { nodes { id } }'),
  orders: ofPerson('orders(first: 1) { nodes { id } }'),
  payments: 'query Read { claims(first: 1) { nodes { id } } }',
  notifications: ofPerson('sms(first: 1) { nodes { id } }'),
};
type Service = keyof typeof READS;
export const services = Object.keys(READS) as Service[];

type Reading = { reader: string; personId: string };

/**
 * Sends a query to each service without the gateway, so that a refusal of one service does not hide what another still returns.
 */
export function createReads({ subgraphs, tokenFor }: JourneyPortal, { reader, personId }: Reading) {
  const variables = { id: personId, of: [{ __typename: 'Person', id: personId }] };
  return {
    /** Returns whether the service returns anything of the person to the reader. */
    shows: async (service: Service): Promise<boolean> => {
      const ask = subgraphs[service];
      if (!ask) throw new Error(`no subgraph ${service}`);
      const headers = { authorization: `Bearer ${await tokenFor(reader)}` };
      const { data } = await ask({ subgraph: service, body: { query: READS[service], variables }, headers });
      return /"(?:id|surname)":"/.test(JSON.stringify(data));
    },
  };
}

function ofPerson(fields: string): string {
  return `query Read($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`;
}
