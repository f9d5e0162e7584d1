import { randomUUID } from 'node:crypto';
import { momentOf, Unavailable } from '@aleumet/domain';
import { type Job, openSkipping } from '@aleumet/messaging';
import type { StateRegister } from '../application/registers.ts';
import { findPendingQueries, type PendingQuery, putOff } from '../application/scans.ts';
import type { Deps } from '../deps.ts';

/** So many applications at once: registers are slow, and their gateway is everybody's. */
const AT_ONCE = 10;
/** A register that has not answered so often in one sweep is left alone until the next. */
const PATIENCE = 3;

/** Puts every open question to its register; one that does not answer is asked again later, the term stands (A2-7a, A2-21). */
export const askRegisters: Job<Deps> = {
  name: 'ask-registers',
  run: async (deps) => {
    const skipping = await openSkipping('ask-registers', deps);
    const pending = await findPendingQueries(deps.db, { now: momentOf(deps.clock).now, skipped: skipping.waiting });
    const waiting = [...Map.groupBy(pending, ({ applicationId }) => applicationId)];
    const silences = new Map<StateRegister, number>();
    let answered = 0;
    const ask = async ([applicationId, queries]: [string, PendingQuery[]]) => {
      const asked = queries.filter(({ register }) => (silences.get(register) ?? 0) < PATIENCE);
      await skipping.attempt(applicationId, async () => void (answered += await askAbout(asked, deps, silences)));
    };
    while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(ask));
    for (const [register, times] of silences) deps.log.warn({ register, times }, 'a state register does not answer');
    return answered;
  },
};

type Silences = Map<StateRegister, number>;

/** Asks at once and records one after the other: two answers at once would each change the same application. */
async function askAbout(queries: readonly PendingQuery[], deps: Deps, silences: Silences): Promise<number> {
  const commands = (await Promise.all(queries.map((query) => askOne(query, deps, silences)))).flat();
  for (const command of commands) {
    const cause = { correlationId: randomUUID() };
    await deps.handleApplication({ type: 'RecordRegisterAnswer', ...command, ...momentOf(deps.clock) }, cause);
  }
  return commands.length;
}

/** The answer as something to record; none when the register is silent. */
async function askOne(query: PendingQuery, deps: Deps, silences: Silences) {
  const { requestId, applicationId, register, iin } = query;
  try {
    const answer = await deps.registers.ask({ requestId, register, iin });
    return [{ applicationId, register, answer }];
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    silences.set(register, (silences.get(register) ?? 0) + 1);
    await putOff(deps.db, query, momentOf(deps.clock).now);
    return [];
  }
}
