/**
 * npm run lockfile: adds to package-lock.json the packages of other platforms that the configured registry does not have. npm
 * writes only what that registry has, and `npm ci` then refuses the file on the other platforms; npm has no command that repairs
 * it.
 * npm run lockfile -- --check: fails when some are missing, or when a line names a registry.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { argv, stderr } from 'node:process';
import { missingPackages, type Packages } from './missing-packages.ts';

type Lockfile = { packages: Packages };

const file = new URL('../../package-lock.json', import.meta.url);
const content = await readFile(file, 'utf8');
const lockfile: Lockfile = JSON.parse(content);
const missing = missingPackages(lockfile.packages);
const names = Object.keys(missing);

if (argv.includes('--check')) check();
else if (names.length > 0) await writeFile(file, `${JSON.stringify(completed(), null, 2)}\n`);

function completed(): Lockfile {
  const entries = Object.entries({ ...lockfile.packages, ...missing });
  return { ...lockfile, packages: Object.fromEntries(entries.toSorted(([one], [other]) => one.localeCompare(other, 'en'))) };
}

function check(): void {
  const faults = [
    ...(names.length > 0
      ? [`package-lock.json misses ${names.length} packages of other platforms: run \`npm run lockfile\``]
      : []),
    ...(/"resolved": "https?:/.test(content)
      ? ['package-lock.json names a registry: see omit-lockfile-registry-resolved in .npmrc']
      : []),
  ];
  for (const fault of faults) stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
