// Starts PostgreSQL on the given folder, writes a row, reports it, and runs until it is killed. Run as a separate process.
import pg from 'pg';
import { startPostgres } from '../src/postgres/index.ts';

const [folder = ''] = process.argv.slice(2);
const postgres = await startPostgres({ folder });
const client = new pg.Client({ connectionString: postgres.adminUrl });
await client.connect();
await client.query('create table if not exists kept (word text not null)');
await client.query(`insert into kept values ('kept')`);
const { rows } = await client.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`);
process.stdout.write(`${rows[0]?.file.split('\n')[0] ?? ''}\n`);
