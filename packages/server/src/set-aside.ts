import { type PageArguments, readPage, toConnection } from './connection.ts';
import type { SortOrder } from './sort-column.ts';

type Page = { limit: number; after: bigint | undefined };
type Positioned = { position: bigint };

/** What a service has set aside so that the rest can continue: events that the bus refuses, and rows that a job cannot process. */
export type SetAside<Event extends Positioned = Positioned, Row extends Positioned = Positioned> = {
  listRefused: (page: Page) => Promise<Event[]>;
  releaseRefused: (eventId: string) => Promise<Event | undefined>;
  listSkipped: (page: Page) => Promise<Row[]>;
};

type Released = { input: { eventId: string } };

const BY_POSITION = [{ column: 'position', kind: 'bigint', direction: 'asc' }] as const satisfies SortOrder;

/** The queries for what a service has set aside: `<service>RefusedEvents` and `<service>SkippedRows`. */
export function queriesOf(service: string, setAside: SetAside) {
  const list = (name: string, find: (page: Page) => Promise<Positioned[]>) => ({
    [name]: (_root: unknown, asked: PageArguments) => pageOf(asked, `Query.${name}`, find),
  });
  return { ...list(`${service}RefusedEvents`, setAside.listRefused), ...list(`${service}SkippedRows`, setAside.listSkipped) };
}

/** The mutation `release<Service>Event`. */
export function mutationsOf(capitalized: string, { releaseRefused }: SetAside) {
  return { [`release${capitalized}Event`]: (_root: unknown, { input }: Released) => releaseRefused(input.eventId) };
}

async function pageOf(asked: PageArguments, name: string, find: (page: Page) => Promise<Positioned[]>) {
  const page = readPage(asked, { name, order: BY_POSITION, filter: {} });
  const [after] = page.after ?? [];
  const rows = await find({ limit: page.limit, after: typeof after === 'bigint' ? after : undefined });
  return toConnection(rows, page, (row) => row);
}
