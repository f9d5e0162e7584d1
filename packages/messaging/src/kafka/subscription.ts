import type { Kafka } from 'kafkajs';
import type { Subscription } from '../bus.ts';
import type { Log } from '../relay.ts';
import type { AdminDoor } from './admin-door.ts';
import { type Audience, startMember } from './member.ts';
import { wait } from './pause.ts';
import { refusalIn } from './refusal-in.ts';
import { type Patience, standstillOf } from './standstill.ts';

export type SubscriptionOptions = { kafka: Kafka; admin: AdminDoor; audience: Audience; patience: Patience; log: Log };

/**
 * `joined` resolves when the first member is in the group. It rejects when access lists forbid this, or when the subscription is
 * stopped before.
 */
export type OpenSubscription = Subscription & { joined: Promise<void> };

const LONGEST_PAUSE = 5000;
const FIRST_PAUSE = 200;
const ATTEMPTS = 4; // access lists take effect a moment after they were created

/**
 * Keeps a member in the group until it is stopped. A member that crashed, stopped responding or makes no progress is replaced by a
 * new one.
 */
export function openSubscription(options: SubscriptionOptions): OpenSubscription {
  const { kafka, log } = options;
  const { prepare, ...begun } = options.audience;
  let audience = options.audience;
  const stopping = new AbortController();
  const joined = Promise.withResolvers<void>();
  joined.promise.catch(() => {}); // a subscription that is stopped while nobody awaits it
  let failures = 0;

  async function liveOnce(): Promise<void> {
    const over = new AbortController();
    const member = startMember(kafka, audience, log);
    member.joined.then(hasJoined, joinAgain);
    const end = await Promise.race([
      member.crashed,
      standstillOf(member, { ...options, over: AbortSignal.any([stopping.signal, over.signal]) }),
    ]);
    over.abort();
    await member.leave();
    if (end) log.error({ error: end, group: audience.group }, 'a consumer ended and is restarted');
  }

  function hasJoined(): void {
    failures = 0;
    audience = begun; // the preparation for joining is done only once
    joined.resolve();
  }

  /** The next member tries again. The subscriber receives an error when the broker keeps refusing. */
  function joinAgain(error: unknown): void {
    if (failures < ATTEMPTS) return;
    const refusal = refusalIn(error);
    if (refusal) joined.reject(refusal);
  }

  async function liveUntilStopped(): Promise<void> {
    while (!stopping.signal.aborted) {
      await liveOnce();
      await wait(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures), stopping.signal);
      failures += 1;
    }
    joined.reject(new Error('the bus has stopped'));
  }

  const ended = liveUntilStopped();
  return {
    joined: joined.promise,
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}
