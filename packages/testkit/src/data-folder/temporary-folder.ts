import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erasePostgres } from '../postgres/start-postgres.ts';

/** A folder that is removed when disposed of, with the database in it. */
export function temporaryFolder(): AsyncDisposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'aleumet-portal-'));
  chmodSync(path, 0o711); // when root starts it, the user of the database server must be able to enter
  return { path, [Symbol.asyncDispose]: () => eraseFolder(path) };
}

/** Removes a data folder with its database. Throws `StartError` while another program uses it. */
export async function eraseFolder(path: string): Promise<void> {
  await erasePostgres({ folder: path });
  rmSync(path, { recursive: true, force: true });
}
