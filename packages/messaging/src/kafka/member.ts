import type { Consumer, EachBatchHandler, Kafka } from 'kafkajs';
import type { Deliver } from '../bus.ts';
import type { Log } from '../relay.ts';
import './mend-kafkajs.ts';
import { nameOf } from './progress.ts';
import { createReceiver } from './receive.ts';

/** Who receives the messages, and what must be done before a member may join. */
export type Audience = { group: string; topics: readonly string[]; deliver: Deliver; prepare?: () => Promise<void> };

/** One member of a consumer group, from joining to its end. */
export type Member = {
  /** Resolves when it has joined for the first time; rejects when it could not join. */
  joined: Promise<void>;
  /** Resolves with the error that ended it. */
  crashed: Promise<Error>;
  /** Whether it should be making progress in this partition now. */
  isAt: (place: { topic: string; partition: number }) => boolean;
  /** When the broker last answered it, in milliseconds of this process. */
  lastSign: () => number;
  /** Finishes the current message, commits, and leaves the group. Gives up when this takes too long. */
  leave: () => Promise<void>;
};

/**
 * How long the group waits for a member that sends no heartbeat (the shortest time that brokers allow by default), and for other
 * members when one joins; in milliseconds.
 */
export const SESSION = 6000;
const REBALANCE = 10_000;
const LONGEST_LEAVE = 10_000;
/**
 * How long the metadata of partition leaders are cached, in milliseconds. From a broker that is no longer the leader it would fetch
 * nothing, without an error.
 */
const LONGEST_BELIEF = 5000;
/** Some hundred records, so that a partition does not wait long for others. */
const BYTES_AT_ONCE = 131_072;

/** Joins the group and starts to receive. It does not restart by itself; `subscription.ts` does that. */
export function startMember(kafka: Kafka, audience: Audience, log: Log): Member {
  const consumer = createConsumer(kafka, audience.group);
  const life = new AbortController();
  const receiver = createReceiver({ deliver: audience.deliver, log, stopped: life.signal });
  const { signs, ...watched } = watch(consumer);
  const begun = begin(consumer, audience, receiver.eachBatch);
  begun.catch(watched.fail);
  return {
    ...watched,
    isAt: (place) => signs.assigned.has(nameOf(place)) && !receiver.setAside.has(nameOf(place)),
    lastSign: () => signs.last,
    leave: async () => {
      await withinTime(begun.catch(() => {}).then(() => consumer.disconnect()));
      life.abort();
    },
  };
}

/** Creates a consumer of the group that has not joined yet. */
export function createConsumer(kafka: Kafka, group: string): Consumer {
  return kafka.consumer({
    groupId: group,
    sessionTimeout: SESSION,
    rebalanceTimeout: REBALANCE,
    heartbeatInterval: 1000,
    maxWaitTimeInMs: 500,
    metadataMaxAge: LONGEST_BELIEF,
    maxBytesPerPartition: BYTES_AT_ONCE,
    allowAutoTopicCreation: false,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 5, restartOnFailure: async () => false },
  });
}

async function begin(consumer: Consumer, { topics, prepare }: Audience, eachBatch: EachBatchHandler): Promise<void> {
  await prepare?.();
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({ eachBatch, eachBatchAutoResolve: false, autoCommitInterval: 1000, partitionsConsumedConcurrently: 6 });
}

function watch(consumer: Consumer) {
  const { GROUP_JOIN, FETCH, HEARTBEAT, CRASH } = consumer.events;
  const joined = Promise.withResolvers<void>();
  const crashed = Promise.withResolvers<Error>();
  joined.promise.catch(() => {}); // only the first member of a subscription is awaited
  const signs = { last: performance.now(), assigned: new Set<string>() };
  const fail = (error: unknown) => {
    joined.reject(error);
    crashed.resolve(error instanceof Error ? error : new Error(String(error)));
  };
  const sign = () => {
    signs.last = performance.now();
  };
  consumer.on(GROUP_JOIN, ({ payload: { memberAssignment } }) => {
    const places = Object.entries(memberAssignment).flatMap(([topic, all]) =>
      all.map((partition) => nameOf({ topic, partition })),
    );
    signs.assigned = new Set(places);
    sign();
    joined.resolve();
  });
  consumer.on(FETCH, sign);
  consumer.on(HEARTBEAT, sign);
  consumer.on(CRASH, ({ payload: { error } }) => fail(error));
  return { joined: joined.promise, crashed: crashed.promise, fail, signs };
}

async function withinTime(work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LONGEST_LEAVE);
  // A member that is given up no longer responds: the next member takes over, and its result is ignored.
  await Promise.race([work.catch(() => {}), promise]).finally(() => clearTimeout(timer));
}
