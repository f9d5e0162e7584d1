import { usersOf } from '../src/kafka/access.ts';
import type { KafkaUser } from '../src/kafka/connection.ts';
import { TOPICS } from '@aleumet/proto-events';
import { startKafka } from '@aleumet/tools/kafka';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** One broker that the run's tests share, and every user of it. */
    kafka: { brokers: string[]; users: KafkaUser[] };
  }
}

/** One broker for the whole run; the function returned ends it. Says what is missing when Java or Maven is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kafka = await startKafka();
  const users = ['admin', ...usersOf(TOPICS)].map((name) => kafka.connectionOf(name).user);
  project.provide('kafka', { brokers: kafka.nodes.map(({ address }) => address), users });
  return async () => kafka[Symbol.asyncDispose]();
}
