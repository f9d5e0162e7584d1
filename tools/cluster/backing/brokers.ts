import { type KafkaUser, prepareBroker } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { type KafkaOptions, startKafka } from '../../kafka/start-kafka.ts';
import { Obstacle } from '../../obstacle.ts';
import type { ClusterEnv } from '../env.ts';

/** The brokers of a cluster, with the portal's topics, users and access lists. */
export type Brokers = AsyncDisposable & {
  addresses: readonly string[];
  tls: boolean;
  user: (name: string) => KafkaUser;
  /** Each can be killed as by a power failure and restarted. Given brokers cannot be killed. */
  nodes: readonly { kill: () => Promise<void>; start: () => Promise<void> }[];
  /** Waits until every broker responds and has all its replicas. */
  answers: () => Promise<void>;
};

const silent = { warn: () => {}, error: () => {} };

/** Starts brokers on this machine. */
export async function ownBrokers(options: KafkaOptions): Promise<Brokers> {
  const kafka = await startKafka(options);
  return {
    addresses: kafka.nodes.map(({ address }) => address),
    tls: false,
    user: (name) => kafka.connectionOf(name).user,
    ...{ nodes: kafka.nodes, answers: kafka.answers },
    [Symbol.asyncDispose]: () => kafka[Symbol.asyncDispose](),
  };
}

/** Uses existing brokers. Missing topics and access lists are created; users must exist. */
export async function givenBrokers(addresses: string, { KAFKA_TLS, brokerPasswords }: ClusterEnv): Promise<Brokers> {
  const given = {
    addresses: addresses.split(',').map((address) => address.trim()),
    tls: KAFKA_TLS === 'on',
    user: (name: string) => ({ name, password: passwordOf(name, brokerPasswords) }),
  };
  const { addresses: brokers, tls, user } = given;
  await prepareBroker({ brokers, tls, user: user('admin'), log: silent }, TOPICS).catch((cause: unknown) => {
    throw new Obstacle(`The brokers of KAFKA_BROKERS could not be prepared: ${String(cause)}`, { cause });
  });
  return { ...given, nodes: [], answers: async () => {}, [Symbol.asyncDispose]: async () => {} };
}

function passwordOf(name: string, passwords: ClusterEnv['brokerPasswords']): string {
  const password = passwords.get(name);
  if (password === undefined) throw new Obstacle(`KAFKA_BROKERS is set, but KAFKA_PASSWORD_${name.toUpperCase()} is not.`);
  return password;
}
