import type { Log } from '../relay.ts';
import type { AdminDoor } from './admin-door.ts';
import { type Audience, type Member, SESSION } from './member.ts';
import { wait } from './pause.ts';
import { readPositions } from './positions.ts';
import { createProgress } from './progress.ts';

/** How long a consumer may make no progress before it is restarted, and how often this is checked, in milliseconds. */
export type Patience = { standstill: number; look: number };

/** The member to watch; `over` ends the watch. */
export type Watch = { admin: AdminDoor; audience: Audience; patience: Patience; log: Log; over: AbortSignal };

/** Resolves with an error when the member no longer works, and with undefined when the watch has ended. */
export async function standstillOf(member: Member, watch: Watch): Promise<Error | undefined> {
  const { patience, over } = watch;
  const progress = createProgress(patience.standstill);
  for (;;) {
    await wait(patience.look, over);
    if (over.aborted) return undefined;
    const now = performance.now();
    const silence = now - member.lastSign();
    if (silence > 2 * patience.standstill + SESSION)
      return new Error(`nothing was heard of the consumer for ${Math.round(silence)} ms`);
    const positions = await positionsOf(member, watch);
    const [stuck] = positions ? progress.stuck(positions, now) : [];
    if (stuck) return new Error(`nothing moves in ${stuck.topic}, partition ${stuck.partition}`);
  }
}

/** Undefined while no broker answers: a new consumer would not reach them either. The time without progress continues to count. */
async function positionsOf(member: Member, { admin, audience: { group, topics }, log }: Watch) {
  try {
    return (await admin.ask((asked) => readPositions(asked, group, topics))).filter(member.isAt);
  } catch (error) {
    log.warn({ error, group }, 'the position of the group could not be read');
    return undefined;
  }
}
