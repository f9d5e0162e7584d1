import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type ColumnType,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import { databaseConnection } from '@aleumet/domain';
import { Client, Pool, type QueryResult } from 'pg';

type Connection = { host: string; port: number; user: string; password: string; database: string; options: string };

/**
 * Connects the schema engine to PostgreSQL. It corrects three errors of Prisma's adapter: it splits a script at every semicolon,
 * also within functions; it does not support the type "char" of the catalogue; and it drops the shadow database while it is still
 * connected to it.
 */
export function createShadowAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const connection = connectionOf(url);
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(connection, async () => {}),
    connectToShadowDb: () => connectToShadow(connection),
  };
}

async function connectToShadow(connection: Connection): Promise<SqlDriverAdapter> {
  const database = `shadow_${randomUUID()}`;
  await run(connection, `create database "${database}" template template0`);
  return connect({ ...connection, database }, () => run(connection, `drop database "${database}"`));
}

async function connect(connection: Connection, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> {
  const pool = new Pool(connection);
  const query: (input: string) => Promise<QueryResult> = pool.query.bind(pool);
  Object.assign(pool, { query: async (input: string) => withCharAsArray(await query(input)) });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const close = adapter.dispose.bind(adapter);
  return Object.assign(adapter, {
    async queryRaw(input: SqlQuery) {
      const result = await queryRaw(input);
      return { ...result, columnTypes: result.columnTypes.map(charOfArray) };
    },
    async executeScript(script: string) {
      await query(script);
    },
    async dispose() {
      await close();
      await afterwards();
    },
  });
}

// The adapter refuses the type "char" but supports arrays of it: the type is replaced by an array, and the result converted back.
function withCharAsArray(result: QueryResult): QueryResult {
  const char = 18;
  const charArray = 1002;
  for (const field of result.fields ?? []) if (field.dataTypeID === char) field.dataTypeID = charArray;
  return result;
}

function charOfArray(type: ColumnType): ColumnType {
  return type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type;
}

async function run(connection: Connection, sql: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// In parts, because a connection string would override the name of the shadow database.
function connectionOf(url: string): Connection {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseConnection(url).connectionString);
  return {
    host: hostname,
    port: Number(port === '' ? 5432 : port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    options: searchParams.get('options') ?? '',
  };
}
