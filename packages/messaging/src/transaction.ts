/** What messaging needs of a Prisma transaction. A structural type, so that it depends on no generated client. */
export type SqlTransaction = {
  $executeRawUnsafe: (sql: string, ...values: unknown[]) => PromiseLike<number>;
  $queryRawUnsafe: <Row>(sql: string, ...values: unknown[]) => PromiseLike<Row>;
};

/** What messaging needs of a Prisma client whose transactions are `Tx`. */
export type Database<Tx extends SqlTransaction> = SqlTransaction & {
  $transaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
};
