import { describeBusContract } from '@aleumet/testkit/contracts/bus';
import { connectionOf, freshTopic } from '../../test/kafka-world.ts';
import { createKafkaBus } from './kafka-bus.ts';

describeBusContract('over Kafka', {
  create: async () => createKafkaBus(connectionOf('admin')),
  topic: () => freshTopic(),
});
