import pg from 'pg';
import { databaseConnection } from '@aleumet/domain';
import type { Database, SqlTransaction } from '../src/transaction.ts';

/** A plain PostgreSQL client in the shape that messaging takes: what Prisma does, without a model. */
export function createTestDatabase(url: string): Database<SqlTransaction> & AsyncDisposable {
  const pool = new pg.Pool({ ...databaseConnection(url), max: 10 });
  // The pool ends before its last connections are closed, and the database that is dropped then ends them itself.
  pool.on('error', () => {});
  return {
    ...sqlOf(pool),
    $transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(sqlOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw toPrismaShape(error);
      } finally {
        client.release();
      }
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

function sqlOf(client: pg.Pool | pg.PoolClient): SqlTransaction {
  return {
    $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
    $queryRawUnsafe: async <Row>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as Row,
  };
}

/** A raw statement that loses a race fails in Prisma with P2010 and the state of PostgreSQL beside it. */
function toPrismaShape(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return Object.assign(new Error(error.message), { code: 'P2010', meta: { code: error.code } });
}
