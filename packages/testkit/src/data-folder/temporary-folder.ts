import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erasePostgres } from '../postgres/start-postgres.ts';

/** A folder that goes when it is disposed of, with the database that lies in it. */
export function temporaryFolder(): AsyncDisposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'aleumet-portal-'));
  chmodSync(path, 0o711); // when root runs it, the database server's user passes through
  return { path, [Symbol.asyncDispose]: () => eraseFolder(path) };
}

/** Takes a data folder away with its database. Throws `StartError` while a program uses it. */
export async function eraseFolder(path: string): Promise<void> {
  await erasePostgres({ folder: path });
  rmSync(path, { recursive: true, force: true });
}
