import { type PageArguments, readPage, toConnection } from './connection.ts';
import { mutationsOf, queriesOf, type SetAside } from './set-aside.ts';
import type { SortOrder } from './sort-column.ts';

/** A message that a service could not handle yet, as shown to an operator: without its content. */
export type ParkedMessage = {
  position: bigint;
  message: { id: string; type: string; topic: string; key: string; time: string };
  reason: string;
  attempts: number;
  /** Null: it is not retried until an operator releases it. */
  nextAttemptAt: string | null;
};

/** What an operator may do with messages that a service could not handle. */
export type Parking = SetAside & {
  list: (page: { limit: number; after: bigint | undefined; needsOperator: boolean | undefined }) => Promise<ParkedMessage[]>;
  release: (messageId: string) => Promise<ParkedMessage | undefined>;
};

type Asked = PageArguments & { filter?: { needsOperator?: boolean | null } | null };
type Released = { input: { messageId: string } };
type Resolvers = { Query?: object; Mutation?: object };

/**
 * Adds the operator's fields to the resolvers of a service: `<service>ParkedMessages`, `release<Service>Message`, and those for
 * refused events and skipped rows. The schema of the service declares the fields; the types are in shared.graphql.
 */
export function withParking<Own extends Resolvers>(resolvers: Own, service: string, parking: Parking) {
  const capitalized = service.charAt(0).toUpperCase() + service.slice(1);
  return {
    ...resolvers,
    Query: {
      ...resolvers.Query,
      ...queriesOf(service, parking),
      [`${service}ParkedMessages`]: (_root: unknown, asked: Asked) => listed(asked, { service, parking }),
    },
    Mutation: {
      ...resolvers.Mutation,
      ...mutationsOf(capitalized, parking),
      [`release${capitalized}Message`]: (_root: unknown, { input }: Released) => parking.release(input.messageId),
    },
    ParkedMessage: {
      id: ({ message }: ParkedMessage) => message.id,
      type: ({ message }: ParkedMessage) => message.type,
      topic: ({ message }: ParkedMessage) => message.topic,
      key: ({ message }: ParkedMessage) => message.key,
      occurredAt: ({ message }: ParkedMessage) => message.time,
    },
  };
}

const BY_POSITION = [{ column: 'position', kind: 'bigint', direction: 'asc' }] as const satisfies SortOrder;

async function listed({ filter, ...given }: Asked, { service, parking }: { service: string; parking: Parking }) {
  const page = readPage(given, { name: `Query.${service}ParkedMessages`, order: BY_POSITION, filter: filter ?? {} });
  const [after] = page.after ?? [];
  const needsOperator = filter?.needsOperator ?? undefined;
  const rows = await parking.list({ limit: page.limit, after: typeof after === 'bigint' ? after : undefined, needsOperator });
  return toConnection(rows, page, (row) => row);
}
