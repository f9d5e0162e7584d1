import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartError } from './start-error.ts';

/** The user that runs PostgreSQL when root starts the program, because the server refuses to run as root. */
export type Account = { uid: number; gid: number };

const CANDIDATES = ['postgres', '_postgres', 'nobody']; // `nobody` exists on every Linux, so no user needs to be created

/**
 * Returns undefined for an ordinary user. For root it returns the owner of existing data, else a user that the system already
 * has.
 */
export function serverAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(data) ?? CANDIDATES.map(fromPasswd).find((found) => found !== undefined);
  if (account) return account;
  const sentence = `PostgreSQL does not run as root, and this system has no user ${CANDIDATES.join(' or ')}. Start as an ordinary user.`;
  throw new StartError('UNSUPPORTED_PLATFORM', sentence);
}

/** Returns whether the account may enter the folder: home folders and /root are often closed to others. */
export function canEnter(folder: string, account: Account): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

function ownerOf(data: string): Account | undefined {
  const found = statSync(data, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function fromPasswd(user: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
