import { median } from '../median.ts';
import { type Cost, explain } from './explain.ts';
import { connectAsOwner, fill } from './fill.ts';
import type { Room } from './questions.ts';
import { recordStatements, type Statement } from './record-statements.ts';
import { SERVICES, type ServiceName } from './services/services.ts';

export type Answer = {
  question: string;
  statements: number;
  /** All statements of the question together; the median of the rounds. */
  milliseconds: number;
  rows: number;
  costs: readonly Cost[];
};

export type Measuring = {
  rounds: number;
  /** Uses the plans for large tables: small ones would be scanned and joined completely, even where an index could be used. */
  asIfGreat?: boolean;
};

/** Fills a database of the service with so many rows, and measures every question. */
export async function measure(service: ServiceName, size: number, { rounds, asIfGreat = false }: Measuring): Promise<Answer[]> {
  await using room: Room = await SERVICES[service]();
  const client = await connectAsOwner(room.url);
  try {
    await fill(client, service, size);
    if (asIfGreat) await client.query('SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off');
    const answers: Answer[] = [];
    for (const [question, ask] of await room.findQuestions()) {
      const statements = await recordStatements(ask);
      const costs: Cost[][] = [];
      for (let round = 0; round < rounds; round += 1) costs.push(await explainAll(client, statements));
      answers.push(toAnswer(`${service}: ${question}`, costs));
    }
    return answers;
  } finally {
    await client.end();
  }
}

async function explainAll(client: Parameters<typeof explain>[0], statements: readonly Statement[]): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const statement of statements) costs.push(await explain(client, statement));
  return costs;
}

function toAnswer(question: string, rounds: readonly Cost[][]): Answer {
  const costs = rounds.at(-1) ?? [];
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const milliseconds = median(rounds.map((round) => sum(round.map((cost) => cost.milliseconds))));
  return { question, statements: costs.length, milliseconds, rows: sum(costs.map(({ rows }) => rows)), costs };
}
