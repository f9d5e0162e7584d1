/** What messaging needs of a Prisma transaction. Structural, so that it depends on no generated client. */
export type SqlTransaction = {
  $executeRawUnsafe: (sql: string, ...values: unknown[]) => PromiseLike<number>;
  $queryRawUnsafe: <Row>(sql: string, ...values: unknown[]) => PromiseLike<Row>;
};

/** What messaging needs of a Prisma client whose transactions are `Tx`. */
export type Database<Tx extends SqlTransaction> = SqlTransaction & {
  $transaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
};

const RACES = new Set(['23505', '40001', '40P01']);

/** Whether PostgreSQL refused because somebody else was faster: duplicate key, serialization failure or deadlock. */
export function isLostRace(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === 'P2002' || error.code === 'P2034') return true;
  return 'meta' in error && RACES.has(sqlStateOf(error.meta) ?? '');
}

function sqlStateOf(meta: unknown): string | undefined {
  if (typeof meta !== 'object' || meta === null) return undefined;
  if ('code' in meta && typeof meta.code === 'string') return meta.code;
  const nested = 'driverAdapterError' in meta ? meta.driverAdapterError : undefined;
  const cause = nested instanceof Error ? nested.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('originalCode' in cause)) return undefined;
  return typeof cause.originalCode === 'string' ? cause.originalCode : undefined;
}
