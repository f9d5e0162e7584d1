import { randomUUID } from 'node:crypto';
import { momentOf, Unavailable } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import { findPendingQueries, type PendingQuery } from '../application/scans.ts';
import type { Deps } from '../deps.ts';

/** Puts every open question to its register; one that does not answer is asked again at the next sweep, the term stands (A2-7a, A2-21). */
export const askRegisters: Job<Deps> = {
  name: 'ask-registers',
  run: async (deps) => {
    const byApplication = Map.groupBy(await findPendingQueries(deps.db), ({ applicationId }) => applicationId);
    const answered = await Promise.all([...byApplication.values()].map((queries) => askAbout(queries, deps)));
    return answered.reduce((sum, count) => sum + count, 0);
  },
};

/** One after the other: two answers at once would each change the same application. */
async function askAbout(queries: readonly PendingQuery[], deps: Deps): Promise<number> {
  let answered = 0;
  for (const query of queries) if (await askOne(query, deps)) answered += 1;
  return answered;
}

async function askOne({ requestId, applicationId, register, iin }: PendingQuery, deps: Deps): Promise<boolean> {
  try {
    const answer = await deps.registers.ask({ requestId, register, iin });
    const moment = momentOf(deps.clock);
    const cause = { correlationId: randomUUID() };
    await deps.handleApplication({ type: 'RecordRegisterAnswer', applicationId, register, answer, ...moment }, cause);
    return true;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    deps.log.warn({ applicationId, register }, 'a state register does not answer');
    return false;
  }
}
