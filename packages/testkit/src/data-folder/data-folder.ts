import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepOffset } from '../clock/offset-file.ts';
import { keptFile } from '../authority/kept-file.ts';
import { toStartError } from '../postgres/start-error.ts';
import { z } from 'zod';

const keys = z.object({
  /** Key of the digests of IIN and BIN. */
  digest: z.string(),
  /** Encrypts telephone numbers. */
  seal: z.string(),
  /** Password of the database roles of all services. */
  password: z.string(),
});

/** The folder that contains the database, keys, authority, clock and log of one portal. */
export type DataFolder = {
  path: string;
  keys: z.infer<typeof keys>;
  offsetFile: string;
  logFile: string;
  /** Returns the note with this name; undefined when there is none. */
  noted: (name: string) => string | undefined;
  /** Stores a note that something has been done in this folder. */
  note: (name: string, text: string) => void;
};

/** Opens the folder, and creates it with new keys when it does not exist. Throws `StartError` when it cannot be written. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  const inside = (name: string) => resolve(path, name);
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 }); // the database server may run as another user, who must be able to enter
    const kept: unknown = JSON.parse(await keptFile(inside('keys.json'), makeKeys));
    await keepOffset(inside('clock-offset'));
    return {
      path,
      keys: keys.parse(kept),
      offsetFile: inside('clock-offset'),
      logFile: inside('portal.log'),
      noted: (name) => (existsSync(inside(name)) ? readFileSync(inside(name), 'utf8') : undefined),
      note: (name, text) => writeFileSync(inside(name), text, { mode: 0o600 }),
    };
  } catch (error) {
    throw toStartError(error, path);
  }
}

async function makeKeys(): Promise<string> {
  const key = () => randomBytes(32).toString('hex');
  return JSON.stringify({ digest: key(), seal: key(), password: key() } satisfies z.infer<typeof keys>);
}
