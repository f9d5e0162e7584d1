import { createRequire } from 'node:module';

/** The part of a kafkajs consumer that fetches, as far as it is patched here. */
type Runner = { running: boolean; fetch: (nodeId: string) => Promise<unknown[]> };

const { prototype }: { prototype: Runner } = createRequire(import.meta.url)('kafkajs/src/consumer/runner.js');
const fetchOf = prototype.fetch;

/**
 * Works around a bug of kafkajs 2.2.4: a consumer that is stopped while the known brokers change (one was killed) creates new
 * fetchers nevertheless. Such a fetcher returns immediately without data, again and again, and never yields: the process handles
 * nothing else, not even the signal to exit. With this patch the fetcher throws, which ends it and the stopped consumer.
 */
prototype.fetch = async function fetchWhileRunning(nodeId) {
  if (!this.running) throw new Error('the consumer was stopped');
  return fetchOf.call(this, nodeId);
};
