import { FactMissing, InvalidInput, isDatabaseAway, Refusal, Unavailable, VersionConflict } from '@aleumet/domain';
import type { Bus, Message, Subscription } from './bus.ts';
import { causeOf } from './cause.ts';
import { markRefused } from './inbox.ts';
import { admit, type Outcome, park, settle, takeDue } from './parking.ts';
import { kindOf, type Reaction } from './reaction.ts';
import type { Log } from './relay.ts';
import { repeat } from './repeat.ts';
import type { SqlTransaction } from './transaction.ts';

export type ConsumerOptions<Deps> = {
  group: string;
  bus: Bus;
  db: SqlTransaction;
  reactions: readonly Reaction<Deps>[];
  deps: Deps;
  log: Log;
};

/**
 * Receives the events to which a service reacts. A message that cannot be handled is parked in the service's database, together
 * with later messages of its key, and other messages are handled. After a missing fact, a version conflict or an unavailable
 * database the message is retried with growing pauses; after a violation of its contract or a bug it waits for an operator.
 */
export async function startConsumer<Deps>(options: ConsumerOptions<Deps>): Promise<Subscription> {
  const { bus, db, group, reactions, log } = options;
  const topics = [...new Set(reactions.map(({ topic }) => topic))];
  const wanted = byKind(reactions);

  async function receive(message: Message): Promise<void> {
    const reaction = wanted.get(kindOf(message));
    if (!reaction) return;
    const standing = await admit(db, message);
    // It is not known any more whether it took effect. A new group receives no such message, and a second effect would be worse.
    if (standing === 'FORGOTTEN')
      log.warn({ messageId: message.id, group }, 'a message older than the inbox is treated as a repeat');
    if (standing !== 'NEXT') return;
    const failure = await attempt(reaction, message, options);
    if (!failure) return;
    await park(db, message, outcomeOf(failure, { message, attempts: 0 }, log));
    retrying.runSoon();
  }

  async function retryDue(): Promise<void> {
    for (const parked of await takeDue(db)) {
      const reaction = wanted.get(kindOf(parked.message));
      const failure = reaction && (await attempt(reaction, parked.message, options));
      await settle(db, parked.position, failure && outcomeOf(failure, parked, log));
    }
  }

  const retrying = repeat(retryDue, (error) => log.error({ error, group }, 'cannot retry parked messages'));
  const subscribing = topics.length > 0 ? bus.subscribe(group, topics, receive) : { stop: async () => {} };
  const subscription = await Promise.resolve(subscribing).catch(async (error: unknown) => {
    await retrying.stop();
    throw error;
  });
  return {
    stop: async () => {
      await subscription.stop();
      await retrying.stop();
    },
  };
}

/** Only one reaction to each kind of event is allowed: a second one would be treated as a repeat of the first. */
function byKind<Deps>(reactions: readonly Reaction<Deps>[]): Map<string, Reaction<Deps>> {
  const found = new Map(reactions.map((reaction) => [reaction.type, reaction]));
  if (found.size !== reactions.length) throw new Error('two reactions to one kind of event');
  return found;
}

/** A refusal by a rule is a result, not a failure. */
async function attempt<Deps>(reaction: Reaction<Deps>, message: Message, { deps, db }: ConsumerOptions<Deps>) {
  try {
    await reaction.react(message, deps);
  } catch (error) {
    if (!(error instanceof Refusal)) return error instanceof Error ? error : new Error(String(error));
    await markRefused(db, causeOf(message), error.code);
  }
  return undefined;
}

function outcomeOf(failure: Error, { message, attempts }: { message: Message; attempts: number }, log: Log): Outcome {
  const retry = isPassing(failure) && attempts < 100;
  const { id, type, key } = message;
  const fields = { messageId: id, type, key, attempts };
  if (retry) log.warn({ ...fields, reason: failure.message }, 'message waits');
  else log.error({ ...fields, error: failure }, 'message parked for an operator');
  return { reason: failure instanceof InvalidInput ? failure.message : failure.name, retry };
}

/** Whether retrying later may help. */
function isPassing(failure: Error): boolean {
  const kinds = [FactMissing, Unavailable, VersionConflict];
  return kinds.some((kind) => failure instanceof kind) || isDatabaseAway(failure);
}
