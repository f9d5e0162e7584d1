import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * Returns the text of a secret file, and creates the file at first use. When two programs start at once, one creates it and both
 * read the same text; a program killed meanwhile leaves no incomplete file.
 */
export async function keptFile(path: string, make: () => Promise<string>): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(unlessCode('ENOENT'));
  if (kept !== undefined) return kept;

  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, await make(), { mode: 0o600 });
  await link(draft, path).catch(unlessCode('EEXIST'));
  await rm(draft);
  return readFile(path, 'utf8');
}

function unlessCode(code: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined;
    throw error;
  };
}
