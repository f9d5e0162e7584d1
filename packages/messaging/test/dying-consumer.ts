// A program of its own: joins the group and handles every message at once but those of key `a`, at which it stays until it is killed.
import { createKafkaBus } from '../src/kafka/kafka-bus.ts';

const [group = '', topic = '', name = '', password = '', ...brokers] = process.argv.slice(2);
const log = { warn: () => {}, error: () => {} };
const bus = createKafkaBus({ brokers, user: { name, password }, log });
await bus.subscribe(group, [topic], async ({ key }) => {
  if (key === 'a') await Promise.withResolvers<void>().promise;
});
