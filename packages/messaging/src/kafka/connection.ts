import { Kafka, type LogEntry, logLevel } from 'kafkajs';
import type { Log } from '../relay.ts';

/** A user of the broker, known to it by SASL (SCRAM-SHA-512). */
export type KafkaUser = { name: string; password: string };

/** Where the brokers are and who asks. */
export type KafkaConnection = { brokers: readonly string[]; user: KafkaUser; tls?: boolean; log: Log };

/**
 * A client whose patience is short: a broker that was killed is given up within seconds, and who waits for it tries again by
 * itself. The defaults of kafkajs let consumers and producers hang for half a minute.
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
    logCreator: () => (entry) => tell(log, entry),
  });
}

/** They speak at every attempt to reach a broker, tens of times a second while one is away. */
const CHATTERERS = new Set(['Connection', 'BrokerPool']);

/** What kafkajs calls an error is often the first of several attempts: whoever gives up in the end logs the error. */
function tell(log: Log, { namespace, log: { message, error, broker, groupId } }: LogEntry): void {
  if (CHATTERERS.has(namespace)) return;
  log.warn({ kafka: namespace, said: error, broker, groupId }, `kafkajs: ${message}`);
}
