export { usersOf } from './access.ts';
export type { KafkaConnection, KafkaUser } from './connection.ts';
export { createKafkaBus, type KafkaBusOptions } from './kafka-bus.ts';
export { prepareBroker, readHealth } from './prepare-broker.ts';
