import { id } from '@aleumet/domain';
import type { Actor, Connection } from '@aleumet/server';

/** Users in the data: those of a department with a tenth of the country. */
export const DEPARTMENT = id<'DepartmentId'>('0190a8a0-0d00-7000-8000-000000000075');
export const REGION = '75';
export const KIND = 'SANATORIUM_RESORT_TREATMENT';

export const ACTORS = {
  specialist: {
    kind: 'SPECIALIST',
    specialistId: id('0190a8a0-0f00-7000-8000-000000000001'),
    departmentId: DEPARTMENT,
    name: '',
  },
  payer: { kind: 'PAYER', departmentId: DEPARTMENT, name: '' },
  region: { kind: 'REGIONAL_SPECIALIST', region: REGION },
  provider: { kind: 'PROVIDER', binDigest: 'bin 1' },
  dataBank: { kind: 'DATA_BANK', subject: 'data bank' },
  smsGateway: { kind: 'SMS_GATEWAY', subject: 'gateway' },
  operator: { kind: 'OPERATOR', subject: '' },
} as const satisfies Record<string, Actor>;

/** Variants of the same question: each uses fresh reads, so that nothing is cached. */
export type Cases = Record<string, () => Promise<unknown>>;

type Leaf = ((...given: never[]) => unknown) | { load: (key: never) => unknown };

/** Every read of a service: a new one without a question causes a compile error. */
export type Questions<Reads> = { [Name in keyof Reads]: Reads[Name] extends Leaf ? Cases : Questions<Reads[Name]> };

/** A service on a database that is to be filled. */
export type Room = AsyncDisposable & {
  url: string;
  /** Returns the questions by name, once the data exist. */
  findQuestions: () => Promise<Map<string, () => Promise<unknown>>>;
};

/** Returns the questions of a tree under names such as `entries.place, the last`. */
export function named(tree: object, path: readonly string[] = []): [string, () => Promise<unknown>][] {
  return Object.entries(tree).flatMap(([name, branch]: [string, unknown]): [string, () => Promise<unknown>][] => {
    if (typeof branch === 'function') return [[`${path.join('.')}, ${name}`, async () => Reflect.apply(branch, undefined, [])]];
    return typeof branch === 'object' && branch ? named(branch, [...path, name]) : [];
  });
}

/** Returns a cursor of the list of that page, pointing at a row with other values, as if all pages before it had been read. */
export function cursorAt({ pageInfo }: Connection<unknown>, values: readonly unknown[]): string {
  const [fingerprint]: unknown[] = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString('utf8'));
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

type Db = { $queryRawUnsafe: <Rows>(sql: string) => PromiseLike<Rows> };

/** Returns the ids in the column `id` of a query. */
export async function idsOf(db: Db, sql: string): Promise<string[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(sql)).map(({ id: one }) => one);
}

/** Returns the row after nine tenths of a list, with all values as in JSON. */
export async function rowAt(db: Db, list: string): Promise<Record<string, unknown>> {
  const [row] = await db.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(`
    SELECT to_jsonb(listed) AS row FROM (SELECT *, ntile(10) OVER () AS tenth FROM (${list}) AS ordered) AS listed WHERE tenth = 10 LIMIT 1`);
  if (!row) throw new Error(`an empty list: ${list}`);
  return row.row;
}

/** Returns a moment as in cursors. */
export function momentOf(value: unknown): string {
  return new Date(String(value)).toISOString();
}

/** Returns the answers for all ids, requested at once. */
export async function each<Of>(ids: readonly string[], ask: (one: string) => Promise<Of>): Promise<Of[]> {
  return Promise.all(ids.map(ask));
}
