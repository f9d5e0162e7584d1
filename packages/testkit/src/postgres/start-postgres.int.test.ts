import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureCluster } from './cluster.ts';
import { serverPid } from './leftover.ts';
import { processMark } from './living-process.ts';
import { KEY_FILE, openPlace } from './place.ts';
import { findPrograms } from './programs.ts';
import { startServer } from './server.ts';
import { erasePostgres, startPostgres } from './start-postgres.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'aleumet-postgres-'));
  chmodSync(home, 0o755);
  folder = join(home, '.aleumet');
});

afterEach(async () => {
  await erasePostgres({ folder });
  rmSync(home, { recursive: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** Starts another program that uses the folder; returns its process, and that of its server once a row is committed. */
async function holdInAnotherProgram() {
  const holder = spawn(process.execPath, [join(import.meta.dirname, '../../test/hold-postgres.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(holder.stdout), 'line');
  return { holder, server: Number(line) };
}

describe('an empty data folder', () => {
  it('gets a PostgreSQL 18 that asks for a password', { timeout: 60_000 }, async () => {
    await using postgres = await startPostgres({ folder });

    expect(
      await ask(postgres.adminUrl, `select current_setting('server_version') like '18.%', current_setting('fsync')`),
    ).toEqual([[true, 'on']]);
    await expect(ask(postgres.adminUrl.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
    expect(statSync(join(folder, KEY_FILE)).mode & 0o777).toBe(0o600);
  });

  it('gets its database also in a closed home', { timeout: 60_000 }, async () => {
    chmodSync(home, 0o700);
    await using postgres = await startPostgres({ folder, durable: false });

    expect(await ask(postgres.adminUrl, 'select 1')).toEqual([[1]]);
  });

  it('is refused with a sentence when the wished port is taken', { timeout: 60_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    await expect(startPostgres({ folder, port, durable: false })).rejects.toMatchObject({
      obstacle: 'PORT_TAKEN',
      message: `Port ${port} on this machine is in use by another program. Stop that program, or choose another port.`,
    });
    other.close();
  });
});

describe('a data folder in use', () => {
  it('is refused to a second program, and free again once the first was killed', { timeout: 60_000 }, async () => {
    const { holder } = await holdInAnotherProgram();
    await expect(startPostgres({ folder })).rejects.toMatchObject({
      obstacle: 'ALREADY_RUNNING',
      message: expect.stringContaining(`Another Aleumet is running on this data folder (${folder}), pid ${holder.pid}.`),
    });

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await using postgres = await startPostgres({ folder });
    expect(await ask(postgres.adminUrl, 'select word from kept')).toEqual([['kept']]);
  });

  it('keeps what was committed when program and server are killed together', { timeout: 60_000 }, async () => {
    const { holder, server } = await holdInAnotherProgram();
    process.kill(server, 'SIGKILL');
    holder.kill('SIGKILL');
    await once(holder, 'exit');

    await using postgres = await startPostgres({ folder });
    expect(await ask(postgres.adminUrl, 'select word from kept')).toEqual([['kept']]);
  });

  it('stops and is free although its server was killed', { timeout: 60_000 }, async () => {
    const postgres = await startPostgres({ folder });
    const server = serverPid(openPlace(folder));
    if (server === undefined) throw new Error('no server');
    process.kill(server, 'SIGKILL');
    await vi.waitFor(() => expect(processMark(server)).toBeUndefined());
    await expect(postgres.stop()).resolves.toBeUndefined();
    await using again = await startPostgres({ folder });
    await expect(ask(again.adminUrl, 'select 1')).resolves.toEqual([[1]]);
  });
});

describe('a data folder that a killed program left', () => {
  it('has its server stopped by the next start', { timeout: 60_000 }, async () => {
    const place = openPlace(folder);
    const programs = await findPrograms(place.account);
    await ensureCluster(place, programs, false);
    await startServer(place, programs, { durable: false });
    const left = serverPid(place);
    const told: string[] = [];

    await using postgres = await startPostgres({ folder, durable: false, log: (sentence) => told.push(sentence) });

    expect(told).toEqual(['stopped a PostgreSQL left running by a killed program']);
    expect(serverPid(place)).not.toBe(left);
    expect(await ask(postgres.adminUrl, 'select 1')).toEqual([[1]]);
  });

  it('starts although a stranger has got the number of the killed server', { timeout: 60_000 }, async () => {
    await (await startPostgres({ folder, durable: false })).stop();
    const { data } = openPlace(folder);
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`);

    await using postgres = await startPostgres({ folder, durable: false });
    expect(await ask(postgres.adminUrl, 'select 1')).toEqual([[1]]);
  });

  it('is erased with all its data', { timeout: 60_000 }, async () => {
    await (await startPostgres({ folder, durable: false })).stop();
    const { data } = openPlace(folder);
    expect(existsSync(data)).toBe(true);

    await erasePostgres({ folder });
    expect(existsSync(data)).toBe(false);
  });
});
