/**
 * node tools/topics/src/main.ts: creates the topics and access lists that the brokers of KAFKA_BROKERS lack, as defined by the
 * events. May be repeated; fails when a topic exists with another number of partitions. Kafka's own scripts need Java and would
 * repeat the definitions; kafkajs does the work here, with the definitions that the services use.
 */
import { prepareBroker } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { BadEnvironment, brokerAccess, createLogger } from '@aleumet/server';
import { readEnv } from './env.ts';

const log = createLogger('topics');
try {
  const env = readEnv();
  await prepareBroker(brokerAccess(env, env.KAFKA_USER, log), TOPICS);
  log.info({ topics: TOPICS.map(({ name }) => name) }, 'topics and access lists exist');
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  log.fatal(error instanceof BadEnvironment ? {} : { error }, `topics ends: ${reason}`);
  process.exitCode = 1;
}
