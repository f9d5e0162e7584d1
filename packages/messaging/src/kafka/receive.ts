import type { EachBatchHandler, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Deliver } from '../bus.ts';
import type { Log } from '../relay.ts';
import { nameOf } from './progress.ts';
import { fromRecord } from './record.ts';

/** How records are delivered to the service; `setAside` contains the partitions that pause after a failure. */
export type Receiver = { eachBatch: EachBatchHandler; setAside: ReadonlySet<string> };

export type ReceiverOptions = { deliver: Deliver; log: Log; stopped: AbortSignal };

const BEAT = 1000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

/**
 * Delivers the records of a partition to the service one by one, each after the previous one has taken effect, and only then lets
 * kafkajs commit the offset. A partition whose record could not be received pauses and begins again with that record; other
 * partitions continue.
 */
export function createReceiver({ deliver, log, stopped }: ReceiverOptions): Receiver {
  const failures = new Map<string, number>();
  const setAside = new Set<string>();

  function pausePartition({ batch, pause }: EachBatchPayload, offset: string, error: unknown): void {
    const { topic, partition } = batch;
    const name = nameOf(batch);
    const attempts = (failures.get(name) ?? 0) + 1;
    failures.set(name, attempts);
    log.warn({ topic, partition, offset, attempts, error }, 'a message could not be handled and is delivered again');
    setAside.add(name);
    const resume = pause();
    setTimeout(
      () => {
        setAside.delete(name);
        resume();
      },
      Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1)),
    ).unref();
  }

  async function receive(topic: string, partition: number, record: KafkaMessage): Promise<void> {
    const message = fromRecord(topic, record);
    // Only services of the portal may write: this is a bug, and retrying would not help.
    if (!message) return log.error({ topic, partition, offset: record.offset }, 'a record that is not an event is skipped');
    await deliver(message);
  }

  async function eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, resolveOffset, commitOffsetsIfNecessary, isRunning, isStale } = payload;
    using beating = startBeating(payload);
    for (const record of batch.messages) {
      if (stopped.aborted || beating.isLost() || !isRunning() || isStale()) return;
      try {
        await receive(batch.topic, batch.partition, record);
      } catch (error) {
        return pausePartition(payload, record.offset, error);
      }
      if (stopped.aborted) return; // another member may own the partition by now
      failures.delete(nameOf(batch));
      resolveOffset(record.offset);
      await commitOffsetsIfNecessary();
    }
  }

  return { eachBatch, setAside };

  /** A batch may take longer than the session timeout of the group. */
  function startBeating({ heartbeat }: EachBatchPayload): Disposable & { isLost: () => boolean } {
    let lost = false;
    const beat = () => {
      if (stopped.aborted) return;
      heartbeat().catch(() => {
        lost = true; // the group is rebalancing; kafkajs joins again after the batch
      });
    };
    const timer = setInterval(beat, BEAT);
    return { isLost: () => lost, [Symbol.dispose]: () => clearInterval(timer) };
  }
}
