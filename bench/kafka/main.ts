/** npm run kafka -w @aleumet/bench: what the broker adds, on a real one that this program starts. Needs Java and Maven. */
import { stdout } from 'node:process';
import { startKafka } from '@aleumet/tools/kafka';
import { table } from '../table.ts';
import { measureLatency } from './latency.ts';
import { openOutboxRoom } from './outbox-room.ts';
import { measureStall } from './stall.ts';
import { measureBareProducer, measureRelay } from './throughput.ts';

const EVENTS = 20_000;

await withOne();
await withThree();

async function withOne(): Promise<void> {
  await using kafka = await startKafka();
  for (const perSecond of [100, 500]) {
    await using room = await openOutboxRoom(kafka);
    stdout.write(`\nfrom commit to consumer\n${table([await measureLatency(room, perSecond)])}`);
  }
  await using room = await openOutboxRoom(kafka);
  const bare = await measureBareProducer(kafka.connectionOf('orders'), EVENTS);
  const relay = await measureRelay(room, EVENTS);
  const shown = { 'relay /s': relay.toFixed(0), 'bare kafkajs /s': bare.toFixed(0), ratio: (relay / bare).toFixed(2) };
  stdout.write(`\n${EVENTS} events\n${table([shown])}`);
}

async function withThree(): Promise<void> {
  await using kafka = await startKafka({ brokers: 3 });
  await using room = await openOutboxRoom(kafka);
  stdout.write(`\nlongest stall with three brokers, 50 events a second\n${table(await measureStall(room, kafka))}`);
}
