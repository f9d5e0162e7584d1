import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** A copy of the sources in which mutants are inserted. Removing it leaves nothing behind. */
export type Sandbox = { folder: string; remove(): Promise<void> };

const HOME = '.aleumet-prove';
const COPIED = [
  ...['gateway', 'packages', 'prisma', 'proto-events', 'services', 'standalone', 'tools'],
  ...['package.json', 'tsconfig.base.json', 'vitest.config.ts'],
];

/**
 * Copies the sources into a folder inside the project, so that packages are found where they are installed; only the workspaces
 * are linked again, because otherwise tests would import the original of what is mutated.
 */
export async function createSandbox(root: string): Promise<Sandbox> {
  await removeAbandoned(root);
  const folder = path.join(root, HOME, String(process.pid));
  await Promise.all(
    COPIED.map((name) => cp(path.join(root, name), path.join(folder, name), { recursive: true, filter: isSource })),
  );
  await linkWorkspaces(root, folder);
  await linkNested(root, folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function isSource(file: string): boolean {
  return !/[\\/](?:node_modules|\.turbo)$/.test(file);
}

async function linkWorkspaces(root: string, folder: string): Promise<void> {
  const scope = path.join('node_modules', '@aleumet');
  await mkdir(path.join(folder, scope), { recursive: true });
  for (const name of await readdir(path.join(root, scope))) {
    await cp(path.join(root, scope, name), path.join(folder, scope, name), { verbatimSymlinks: true });
  }
}

/** Packages that are installed inside a workspace, because it needs another version. */
async function linkNested(root: string, folder: string): Promise<void> {
  for (const workspaces of ['packages', 'services', '.']) {
    for (const entry of await readdir(path.join(folder, workspaces), { withFileTypes: true })) {
      const nested = path.join(workspaces, entry.name, 'node_modules');
      const target = path.join(root, nested);
      const isThere =
        entry.isDirectory() &&
        (await readdir(target).then(
          () => true,
          () => false,
        ));
      if (isThere) await symlink(target, path.join(folder, nested), 'junction');
    }
  }
}

/** Removes the copies of runs that were killed. */
async function removeAbandoned(root: string): Promise<void> {
  const names = await readdir(path.join(root, HOME)).catch(() => []);
  const dead = names.filter((name) => /^\d+$/.test(name) && !isAlive(Number(name)));
  await Promise.all(dead.map((name) => rm(path.join(root, HOME, name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
