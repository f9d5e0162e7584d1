import { inject } from 'vitest';
import type { Doors } from '@aleumet/standalone/case';
import { loadDemoData } from '@aleumet/standalone/demo-data';
import { temporaryFolder } from '@aleumet/testkit/temporary-folder';
import { startCluster } from '../shapes.ts';
import { startProgram } from './program.ts';

/** A portal that can be killed during its work, and restarted on the same data. */
export type Killable = AsyncDisposable & {
  /** Its present addresses. */
  doors: () => Doors;
  killAndRestart: () => Promise<void>;
};

/** Starts the portal with its demo data, in the shape of this run. */
export function startKillable(): Promise<Killable> {
  return inject('shape') === 'cluster' ? killableCluster() : killableProgram();
}

const SERVES = /The portal is running/;
const IN_THE_CASE = /\[A2-28a\]/;

/** The standalone program, which was already killed once: during the demo case. */
async function killableProgram(): Promise<Killable> {
  const folder = temporaryFolder();
  let program = await startProgram(folder.path, IN_THE_CASE);
  const killAndRestart = async () => {
    await program.kill();
    program = await startProgram(folder.path, SERVES);
  };
  await killAndRestart();
  return {
    doors: () => program.doors,
    killAndRestart,
    [Symbol.asyncDispose]: async () => {
      await program.kill();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Kills all processes of the portal at once: the gateway and all services. */
async function killableCluster(): Promise<Killable> {
  const portal = await startCluster();
  const { url, clock, tokenFor, cluster } = portal;
  await loadDemoData({ url, tokenFor, idle: clock.idle, hear: () => undefined });
  const groups = [cluster.gateway, ...cluster.services];
  return {
    doors: () => portal,
    killAndRestart: async () => {
      await Promise.all(groups.flatMap(({ instances }) => instances.map((instance) => instance.kill())));
      await Promise.all(groups.map((group) => group.ready()));
    },
    [Symbol.asyncDispose]: portal[Symbol.asyncDispose],
  };
}
