import { randomUUID } from 'node:crypto';
import { momentOf, Unavailable } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import { findPendingQueries, type PendingQuery } from '../application/scans.ts';
import type { Deps } from '../deps.ts';

/** So many questions at once: registers are slow, and their gateway is everybody's. */
const AT_ONCE = 20;

/** Puts every open question to its register; one that does not answer is asked again at the next sweep, the term stands (A2-7a, A2-21). */
export const askRegisters: Job<Deps> = {
  name: 'ask-registers',
  run: async (deps) => {
    const waiting = await findPendingQueries(deps.db);
    let answered = 0;
    while (waiting.length > 0) {
      const asked = await Promise.all(waiting.splice(0, AT_ONCE).map((query) => askOne(query, deps)));
      answered += asked.filter(Boolean).length;
    }
    return answered;
  },
};

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
