import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Refuses contracts that would break readers of the last commit on main. `check-breaking.ts <commit>` compares with another one,
 * for example with the last deployed commit. Without an earlier commit there is nothing to compare, and contracts of another
 * generation (`generation.txt`) have no readers: before the first deployment they could change completely.
 */
const cwd = fileURLToPath(new URL('..', import.meta.url));

const base = process.argv[2] ?? findBase();
if (base === undefined) process.stdout.write('no earlier contracts to compare with\n');
else process.exitCode = compareWith(base);

/** Returns the last commit on main, or the one before it when that is checked out. */
function findBase(): string | undefined {
  const main = ['main', 'origin/main', 'HEAD'].find((name) => git('rev-parse', '--verify', '--quiet', name) !== '');
  if (main === undefined) return undefined;
  const isChanged = git('status', '--porcelain', '--', 'proto') !== '' || git('rev-parse', main) !== git('rev-parse', 'HEAD');
  return [main, `${main}~1`].slice(isChanged ? 0 : 1).find((commit) => hasContracts(commit) && isOfThisGeneration(commit));
}

function isOfThisGeneration(commit: string): boolean {
  return git('show', `${commit}:./generation.txt`) === readFileSync(join(cwd, 'generation.txt'), 'utf8').trim();
}

function hasContracts(commit: string): boolean {
  return git('ls-tree', '--name-only', commit, '--', 'proto', 'buf.yaml').split('\n').length === 2;
}

function compareWith(commit: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  try {
    const archive = join(folder, 'contracts.tar');
    execFileSync('git', ['archive', '--format=tar', `--output=${archive}`, commit, '.'], { cwd });
    return spawnSync('buf', ['breaking', '--against', archive], { cwd, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function git(...words: string[]): string {
  return spawnSync('git', words, { cwd, encoding: 'utf8' }).stdout.trim();
}
