import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, canEnter, serverAccount } from './account.ts';
import { OUTSIDE } from './programs.ts';
import { StartError } from './start-error.ts';
import { createWhole } from './whole-file.ts';

/** Where the files of one server are, the password of its owner, and the user it runs as (undefined: the user who starts it). */
export type Place = { folder: string; home: string; data: string; password: string; account: Account | undefined };

/** The file in the data folder that names the database and contains its password. */
export const KEY_FILE = 'postgres.json';

type Key = { id: string; password: string };

/**
 * Finds or creates the place of the server of a data folder. The data are inside the folder. When root starts the program in a
 * closed home folder, which the server's user cannot enter, they are in `/var/lib/aleumet/<id>`: one for each data folder, so
 * that two clones never share a database.
 */
export function openPlace(folder: string): Place {
  mkdirSync(folder, { recursive: true, mode: 0o711 }); // can be entered, but not listed
  const key = readKey(folder) ?? makeKey(folder);
  const home = chooseHome(folder, key.id);
  const data = join(home, 'postgres');
  const account = serverAccount(data);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return { folder, home, data, password: key.password, account };
}

/** Makes the server's user the owner of a file created by root. */
export function handOver(file: string, account: Account | undefined): void {
  if (account) chownSync(file, account.uid, account.gid);
}

function chooseHome(folder: string, id: string): string {
  const outside = join(OUTSIDE, id);
  if (existsSync(join(folder, 'postgres'))) return folder;
  if (existsSync(outside)) return outside;
  const account = serverAccount(join(folder, 'postgres'));
  return account && !canEnter(folder, account) ? outside : folder;
}

function makeKey(folder: string): Key {
  if (existsSync(join(folder, 'postgres'))) {
    const sentence = `The password of the database in ${folder} is missing (${KEY_FILE}). Start with empty data: npm start -- --fresh`;
    throw new StartError('DATA_INCOMPLETE', sentence);
  }
  const key: Key = { id: randomUUID(), password: randomBytes(24).toString('hex') };
  return createWhole(join(folder, KEY_FILE), `${JSON.stringify(key)}\n`) ? key : (readKey(folder) ?? makeKey(folder));
}

function readKey(folder: string): Key | undefined {
  const file = join(folder, KEY_FILE);
  if (!existsSync(file)) return undefined;
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isKey(read)) return read;
  throw new StartError('DATA_INCOMPLETE', `${file} is damaged. Start with empty data: npm start -- --fresh`);
}

function isKey(value: unknown): value is Key {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('password' in value)) return false;
  return typeof value.id === 'string' && typeof value.password === 'string';
}
