import { randomUUID } from 'node:crypto';
import { momentOf, Unavailable } from '@aleumet/domain';
import { type Job, openSkipping } from '@aleumet/messaging';
import { findPendingQueries, type PendingQuery } from '../application/scans.ts';
import type { Deps } from '../deps.ts';

/** So many applications at once: registers are slow, and their gateway is everybody's. */
const AT_ONCE = 10;

/** Puts every open question to its register; one that does not answer is asked again at the next sweep, the term stands (A2-7a, A2-21). */
export const askRegisters: Job<Deps> = {
  name: 'ask-registers',
  run: async (deps) => {
    const skipping = await openSkipping('ask-registers', deps);
    const pending = await findPendingQueries(deps.db, skipping.waiting);
    const waiting = [...Map.groupBy(pending, ({ applicationId }) => applicationId)];
    let answered = 0;
    const ask = async ([applicationId, queries]: [string, PendingQuery[]]) =>
      skipping.attempt(applicationId, async () => void (answered += await askAbout(queries, deps)));
    while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(ask));
    return answered;
  },
};

/** Asks at once and records one after the other: two answers at once would each change the same application. */
async function askAbout(queries: readonly PendingQuery[], deps: Deps): Promise<number> {
  const commands = (await Promise.all(queries.map((query) => askOne(query, deps)))).flat();
  for (const command of commands) {
    const cause = { correlationId: randomUUID() };
    await deps.handleApplication({ type: 'RecordRegisterAnswer', ...command, ...momentOf(deps.clock) }, cause);
  }
  return commands.length;
}

/** The answer as something to record; none when the register is silent. */
async function askOne({ requestId, applicationId, register, iin }: PendingQuery, deps: Deps) {
  try {
    const answer = await deps.registers.ask({ requestId, register, iin });
    return [{ applicationId, register, answer }];
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    deps.log.warn({ applicationId, register }, 'a state register does not answer');
    return [];
  }
}
