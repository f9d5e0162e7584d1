import { stdout } from 'node:process';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { type BareClients, connectBareClients } from './bare-client.ts';
import { measureRound, type Measured } from './measure-round.ts';
import { openRoom } from './rooms.ts';

const ROUNDS = 31;
const CASES = 24;

for (const lanes of [1, 8]) {
  // The first round is a warm-up.
  await using room = await openRoom((ROUNDS + 1) * CASES);
  await using other = await openRoom((ROUNDS + 1) * CASES);
  await using bare: BareClients = await connectBareClients(other.url, lanes);
  const rounds: Measured[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push(await measureRound({ deps: room.deps, bare, lanes, first: round * CASES, count: CASES }));
  }
  stdout.write(`\n${lanes} at a time, medians of ${ROUNDS} rounds of ${CASES} orders\n`);
  stdout.write(table(summary(rounds.slice(1))));
}

function summary(rounds: readonly Measured[][]) {
  const names = rounds[0]?.map(({ name }) => name) ?? [];
  return names.map((name, at) => {
    const all = rounds.map((round) => round[at]).filter((measured) => measured !== undefined);
    return {
      command: name,
      'statements each': median(all.map(({ statements }) => statements)).toFixed(1),
      'handle /s': median(all.map(({ room }) => room)).toFixed(0),
      'bare pg /s': median(all.map(({ bare }) => bare)).toFixed(0),
      ratio: median(all.map(({ room, bare }) => room / bare)).toFixed(2),
    };
  });
}
