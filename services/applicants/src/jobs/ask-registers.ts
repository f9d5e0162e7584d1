import { randomUUID } from 'node:crypto';
import { type ApplicationId, momentOf, Unavailable, UnreadableAnswer } from '@aleumet/domain';
import { type Job, openSkipping } from '@aleumet/messaging';
import type { RegisterReply } from '../adapters/state-registers.ts';
import type { StateRegister } from '../application/registers.ts';
import { findPendingQueries, type PendingQuery, putOff } from '../application/due.ts';
import type { Deps } from '../deps.ts';

/** Number of applications at a time: registers are slow, and their gateway is shared. */
const AT_ONCE = 10;
/** Number of failures after which a sweep skips a register. */
const PATIENCE = 3;

/**
 * Sends every open request to its register. One that does not answer is asked again later; the deadline does not change.
 */
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
      await skipping.attempt(applicationId, async () => {
        for await (const command of answersTo(asked, deps, silences)) {
          await record(command, deps);
          answered += 1;
        }
      });
    };
    while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(ask));
    for (const [register, times] of silences) deps.log.warn({ register, times }, 'a state register does not answer');
    return answered;
  },
};

type Silences = Map<StateRegister, number>;

type Command = { applicationId: ApplicationId; register: StateRegister; answer: RegisterReply };

/**
 * Sends the requests in parallel and records the answers one by one, because two answers at once would change the same application.
 * Throws at the end if any failed.
 */
async function* answersTo(queries: readonly PendingQuery[], deps: Deps, silences: Silences): AsyncGenerator<Command> {
  const unreadable: UnreadableAnswer[] = [];
  const answers = await Promise.all(queries.map((query) => askOne(query, deps, { silences, unreadable })));
  yield* answers.flat();
  const [problem] = unreadable;
  if (problem) throw problem;
}

async function record(command: Command, { handleApplication, clock }: Deps): Promise<void> {
  // A2-21
  await handleApplication({ type: 'RecordRegisterAnswer', ...command, ...momentOf(clock) }, { correlationId: randomUUID() });
}

type Without = { silences: Silences; unreadable: UnreadableAnswer[] };

/** Returns the answer to record; undefined when the register does not respond or its answer cannot be stored. */
async function askOne(query: PendingQuery, deps: Deps, { silences, unreadable }: Without): Promise<Command[]> {
  const { requestId, applicationId, register, iin } = query;
  try {
    const answer = await deps.registers.ask({ requestId, register, iin }); // A2-7a, A2-21: by the IIN of the person
    return [{ applicationId, register, answer }];
  } catch (error) {
    if (error instanceof Unavailable) silences.set(register, (silences.get(register) ?? 0) + 1);
    else if (error instanceof UnreadableAnswer) unreadable.push(error);
    else throw error;
    await putOff(deps.db, query, momentOf(deps.clock).now);
    return [];
  }
}
