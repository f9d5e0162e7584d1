import { createRequire } from 'node:module';

/** The part of a consumer of kafkajs that fetches, as far as it is mended here. */
type Runner = { running: boolean; fetch: (nodeId: string) => Promise<unknown[]> };

const { prototype }: { prototype: Runner } = createRequire(import.meta.url)('kafkajs/src/consumer/runner.js');
const fetchOf = prototype.fetch;

/**
 * Ends a fault of kafkajs 2.2.4: a consumer that is stopped while the brokers that it knows change (one was killed) makes itself new
 * fetchers all the same. Such a fetcher gets nothing at once, again and again, without ever giving way: the whole process hears nothing
 * more, not even the signal to end. Here it fails instead, which ends it, and with it the stopped consumer.
 */
prototype.fetch = async function fetchWhileRunning(nodeId) {
  if (!this.running) throw new Error('the consumer was stopped');
  return fetchOf.call(this, nodeId);
};
