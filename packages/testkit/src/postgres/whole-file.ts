import { linkSync, rmSync, writeFileSync } from 'node:fs';

/** Creates a file atomically. Returns false when it exists already, and does not change it. */
export function createWhole(file: string, content: string): boolean {
  const making = `${file}.${process.pid}`;
  writeFileSync(making, content, { mode: 0o600 });
  try {
    linkSync(making, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(making, { force: true });
  }
}
