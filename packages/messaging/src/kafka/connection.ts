import { Kafka, type LogEntry, logLevel } from 'kafkajs';
import type { Log } from '../relay.ts';

/** A user of the broker, who authenticates with SASL (SCRAM-SHA-512). */
export type KafkaUser = { name: string; password: string };

/** Addresses of the brokers, and the user. */
export type KafkaConnection = { brokers: readonly string[]; user: KafkaUser; tls?: boolean; log: Log };

/**
 * Creates a client with short time-outs: it gives up a broker that was killed within seconds, and its caller tries again. With the
 * defaults of kafkajs, consumers and producers hang for half a minute.
 */
export function createClient({ brokers, user, tls = false, log }: KafkaConnection): Kafka {
  return new Kafka({
    clientId: user.name,
    brokers: [...brokers],
    ssl: tls,
    sasl: { mechanism: 'scram-sha-512', username: user.name, password: user.password },
    connectionTimeout: 2000,
    authenticationTimeout: 5000,
    requestTimeout: 5000,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => logEntry(log, entry),
  });
}

/** These log at every attempt to reach a broker, tens of times a second while one is unavailable. */
const CHATTERERS = new Set(['Connection', 'BrokerPool']);

/** An error of kafkajs is often only the first of several attempts. The error is logged by the code that finally gives up. */
function logEntry(log: Log, { namespace, log: { message, error, broker, groupId } }: LogEntry): void {
  if (CHATTERERS.has(namespace)) return;
  log.warn({ kafka: namespace, said: error, broker, groupId }, `kafkajs: ${message}`);
}
