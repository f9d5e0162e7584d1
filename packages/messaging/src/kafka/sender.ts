import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import { type Message, MessageRefused } from '../bus.ts';
import { refuseTooLarge } from '../largest-message.ts';
import type { Log } from '../relay.ts';
import { inBatches } from './batches.ts';
import { wait } from './pause.ts';
import { toRecord } from './record.ts';
import { recordRefusalIn, refusalIn } from './refusal-in.ts';

/** Sends messages in the given order, and waits until all in-sync brokers have stored them. */
export type Sender = { publish: (messages: readonly Message[]) => Promise<void>; stop: () => Promise<void> };

const ATTEMPTS = 5;
const FIRST_PAUSE = 100;
const ALL_IN_SYNC = -1;

/**
 * Sends one batch after the other, so that no batch overtakes an earlier one of the same key. After a failure the whole batch is
 * sent again by a new producer; receivers recognise repeats by their ids. The retries of kafkajs are off: when the leader of a
 * partition moves to a broker that has already answered, kafkajs skips that partition and reports success.
 */
export function createSender(kafka: Kafka, log: Log): Sender {
  const stopping = new AbortController();
  let producer: Promise<Producer> | undefined;
  let before: Promise<unknown> = Promise.resolve();

  async function sendUntilKept(batch: readonly Message[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        stopping.signal.throwIfAborted();
        producer ??= connect(kafka);
        return await send(await producer, batch);
      } catch (error) {
        const failed = producer;
        producer = undefined;
        await close(failed);
        const refusedRecord = recordRefusalIn(error);
        if (refusedRecord) throw new MessageRefused(refusedRecord.message, { cause: error });
        if (attempt === ATTEMPTS || stopping.signal.aborted) throw refusalIn(error) ?? error;
        log.warn({ error, attempt }, 'a batch was not stored and is sent again by a new producer');
        await wait(FIRST_PAUSE * 2 ** (attempt - 1), stopping.signal);
      }
    }
  }

  async function sendAll(messages: readonly Message[]): Promise<void> {
    for (const batch of inBatches(messages)) await sendUntilKept(batch);
  }

  return {
    publish: async (messages) => {
      refuseTooLarge(messages);
      const sent = before.then(() => sendAll(messages));
      before = sent.catch(() => {}); // the caller receives the error; the next batch is sent nevertheless
      await sent;
    },
    stop: async () => {
      stopping.abort(new Error('the bus has stopped'));
      await before;
      await close(producer);
    },
  };
}

async function connect(kafka: Kafka): Promise<Producer> {
  const producer = kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
    retry: { retries: 0 },
  });
  await producer.connect();
  return producer;
}

async function send(producer: Producer, batch: readonly Message[]): Promise<void> {
  const byTopic = Map.groupBy(batch, ({ topic }) => topic);
  const topicMessages = Array.from(byTopic, ([topic, messages]) => ({ topic, messages: messages.map(toRecord) }));
  await producer.sendBatch({ acks: ALL_IN_SYNC, timeout: 4000, topicMessages });
}

/** A producer that failed may fail again while it closes; it is discarded anyway. */
async function close(producer: Promise<Producer> | undefined): Promise<void> {
  await producer?.then((it) => it.disconnect()).catch(() => {});
}
