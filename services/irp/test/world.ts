import { startServiceWorld } from '@aleumet/testkit/service-world';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type World = Awaited<ReturnType<typeof startIrp>>;

/** The service on a database of its own, at 2 February 2026. */
export function startIrp() {
  return startServiceWorld({ name: 'irp', createDeps, createService, reactions, jobs });
}
