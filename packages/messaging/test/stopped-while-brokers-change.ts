// A program of its own, for it may hang: stops a consumer of kafkajs while the brokers that it knows change, and says that it has stopped.
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

if (process.argv[2] === 'mended') await import('../src/kafka/mend-kafkajs.ts');

type Runner = { start: () => Promise<void>; stop: () => Promise<void> };
const Runner: new (options: object) => Runner = createRequire(import.meta.url)('kafkajs/src/consumer/runner.js');

let brokers = ['1', '2'];
const logger = { namespace: () => logger, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const nothing = async () => {};
/** Broker 1 answers soon, broker 2 takes its time. */
const fetch = async (broker: string) => setTimeout(broker === '1' ? 10 : 300, []);
const consumerGroup = {
  connect: nothing,
  joinAndSync: nothing,
  heartbeat: nothing,
  leave: nothing,
  getNodeIds: () => brokers,
  fetch,
};
const runner = new Runner({
  logger,
  consumerGroup,
  instrumentationEmitter: { emit: () => {} },
  concurrency: 1,
  onCrash: nothing,
});
await runner.start();
await setTimeout(50);
brokers = ['2']; // at its next fetch from broker 1 it begins to make new fetchers, and waits for broker 2
await setTimeout(50);
await runner.stop();
process.stdout.write('stopped');
