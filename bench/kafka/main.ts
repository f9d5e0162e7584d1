/**
 * npm run kafka -w @aleumet/bench: measures the overhead of the broker, on a real one that this program starts. Needs Java and
 * Maven.
 */
import { stdout } from 'node:process';
import { startKafka } from '@aleumet/tools/kafka';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { measureLatency } from './latency.ts';
import { openOutboxRoom } from './outbox-room.ts';
import { measureStall } from './stall.ts';
import { measureBareProducer, measureRelay } from './throughput.ts';

const EVENTS = 20_000;
const ROUNDS = 5;

await withOne();
await withThree();

async function withOne(): Promise<void> {
  await using kafka = await startKafka();
  for (const perSecond of [100, 500]) {
    await using room = await openOutboxRoom(kafka);
    stdout.write(`\nfrom commit to consumer\n${table([await measureLatency(room, perSecond)])}`);
  }
  await using room = await openOutboxRoom(kafka);
  const rounds: { relay: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await measureBareProducer(kafka.connectionOf('orders'), EVENTS);
    rounds.push({ bare, relay: await measureRelay(room, EVENTS) });
  }
  const middle = (of: (round: { relay: number; bare: number }) => number) => median(rounds.map(of));
  const shown = {
    'relay /s': middle(({ relay }) => relay).toFixed(0),
    'bare kafkajs /s': middle(({ bare }) => bare).toFixed(0),
    ratio: middle(({ relay, bare }) => relay / bare).toFixed(2),
  };
  stdout.write(`\n${EVENTS} events, medians of ${ROUNDS} rounds\n${table([shown])}`);
}

async function withThree(): Promise<void> {
  await using kafka = await startKafka({ brokers: 3 });
  await using room = await openOutboxRoom(kafka);
  stdout.write(`\nlongest stall with three brokers, 50 events a second\n${table(await measureStall(room, kafka))}`);
}
