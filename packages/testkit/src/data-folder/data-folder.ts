import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepOffset } from '../clock/offset-file.ts';
import { keptFile } from '../authority/kept-file.ts';
import { toStartError } from '../postgres/start-error.ts';
import { z } from 'zod';

const keys = z.object({
  /** Of the digests of IIN and BIN. */
  digest: z.string(),
  /** Seals telephone numbers. */
  seal: z.string(),
  /** Of the database roles of all services. */
  password: z.string(),
});

/** Where database, keys, authority, clock and log of one portal live and die together. */
export type DataFolder = {
  path: string;
  keys: z.infer<typeof keys>;
  offsetFile: string;
  logFile: string;
  /** What was noted under this name; undefined when nothing was. */
  noted: (name: string) => string | undefined;
  /** Notes that something has been done here once. */
  note: (name: string, text: string) => void;
};

/** Opens the folder, made with new keys when there is none. Throws `StartError` when it cannot be written. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  const inside = (name: string) => resolve(path, name);
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 }); // the database server may run as another user, who passes through
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
