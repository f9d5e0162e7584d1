/**
 * node tools/image/keep-programs.ts <folder>: of the manifests in a folder, keeps what the programs of the image need at run
 * time: their own workspaces, without development dependencies. `npm install` in that folder takes every version from the lock
 * file. Without this, npm would install the workspaces of tests, benches and tools into the image as well.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

type Manifest = { workspaces?: string[]; devDependencies?: object; allowScripts?: object };

/** Testkit, standalone, benches and most tools are not included. */
const PROGRAMS = [
  'gateway',
  'services/*',
  'proto-events',
  'packages/domain',
  'packages/messaging',
  'packages/server',
  'tools/migrate',
  'tools/topics',
];

const folder = argv[2];
if (folder === undefined) throw new Error('Say in which folder the manifests are.');
for (const file of globSync('**/package.json', { cwd: folder })) {
  const path = join(folder, file);
  const { devDependencies: _, ...kept }: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(kept.workspaces ? { ...kept, workspaces: PROGRAMS } : kept, null, 2));
}
