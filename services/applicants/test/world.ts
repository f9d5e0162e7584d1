import { createSimulatedRegisters } from '@aleumet/testkit';
import { startServiceWorld } from '@aleumet/testkit/service-world';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type World = Awaited<ReturnType<typeof startApplicants>>;

/** The key under which tests seal. */
export const SEAL_KEY = 'a5'.repeat(32);

/** The service on a database of its own, at 2 February 2026, beside registers that do as a test tells them. */
export async function startApplicants() {
  const registers = createSimulatedRegisters();
  const world = await startServiceWorld({
    name: 'applicants',
    createDeps: (env, outside) => createDeps({ ...env, SEAL_KEY }, { ...outside, registers }),
    createService,
    reactions,
    jobs,
  });

  /** Gives the service what it has told itself since the last time. */
  async function carry(): Promise<void> {
    const rows = await world.deps.db.outbox.findMany({ where: { publishedAt: null }, orderBy: { position: 'asc' } });
    await world.deps.db.outbox.updateMany({ where: { publishedAt: null }, data: { publishedAt: new Date(world.now()) } });
    for (const { occurredAt, position: _, publishedAt: __, ...row } of rows) {
      const reaction = reactions.find(({ type }) => type === row.type);
      const message = { ...row, source: 'applicants', sequence: Number(row.sequence), time: occurredAt.toISOString() };
      await reaction?.react(message, world.deps);
    }
  }

  return { ...world, registers, carry };
}
