/**
 * node numbers/main.ts [--service queue] [--size 1000 --size 100000] [--rounds 5] [--plans <file>]: measures the time in the
 * database for each read and job of each service, with so many rows in its largest table.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { type Answer, measure } from './measure.ts';
import { SERVICES, type ServiceName } from './services/services.ts';

const { values } = parseArgs({
  options: {
    service: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true, default: ['1000', '100000'] },
    rounds: { type: 'string', default: '5' },
    plans: { type: 'string' },
  },
});
const services = (Object.keys(SERVICES) as ServiceName[]).filter((name) => values.service?.includes(name) ?? true);
const sizes = values.size.map(Number);
if (values.plans) writeFileSync(values.plans, '');

for (const service of services) {
  const bySize: Answer[][] = [];
  for (const size of sizes) bySize.push(await measure(service, size, { rounds: Number(values.rounds) }));
  stdout.write(`\n${table(toRows(bySize))}`);
  if (values.plans) appendFileSync(values.plans, toPlans(bySize));
}

function toRows(bySize: readonly Answer[][]) {
  return (bySize.at(-1) ?? []).map(({ question, statements, costs }, at) => {
    const ofSize = sizes.map((size, column) => {
      const answer = bySize[column]?.[at];
      return [`ms at ${size}`, `${answer?.milliseconds.toFixed(2)}`, `rows at ${size}`, String(answer?.rows)] as const;
    });
    const columns = ofSize.flatMap(([time, milliseconds, rows, count]) => [
      [time, milliseconds],
      [rows, count],
    ]);
    const main = costs.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
    return { question, statements: String(statements), ...Object.fromEntries(columns), 'main node': main?.mainNode ?? '' };
  });
}

function toPlans(bySize: readonly Answer[][]): string {
  return bySize
    .flatMap((answers, column) =>
      answers.map(({ question, costs }) => `## ${question}, ${sizes[column]}\n${costs.map(({ plan }) => plan).join('\n')}\n`),
    )
    .join('\n');
}
