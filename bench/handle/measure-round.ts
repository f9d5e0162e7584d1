import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import type { Cause } from '@aleumet/messaging';
import type { Deps } from '../../services/orders/src/deps.ts';
import type { OrderCommand } from '../../services/orders/src/order/decider.ts';
import type { BareClients } from './bare-client.ts';
import { accepting, funding, placing } from './cases.ts';
import { recordTransactions, type Transaction } from './record-transactions.ts';

export type Round = { deps: Deps; bare: BareClients; lanes: number; first: number; count: number };

/** Commands per second of the handler and of the bare client, and the number of statements of a command. */
export type Measured = { name: string; room: number; bare: number; statements: number };

type Phase = { name: string; seconds: number; transactions: Transaction[] };

/** Executes new orders by the handler, then sends the same statements by bare clients to a database with the same data. */
export async function measureRound(round: Round): Promise<Measured[]> {
  const { deps, bare, first, count } = round;
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  const phases = [
    await run(round, await prepare(numbers, (number) => placing(deps, number)), requested),
    await run(round, numbers.map(funding), told),
    await run(round, await prepare(numbers, (number) => accepting(deps, number)), requested),
  ];
  const measured: (Measured & { seconds: number; bareSeconds: number })[] = [];
  for (const { name, seconds, transactions } of phases) {
    if (transactions.length !== count) throw new Error(`${count} commands, but ${transactions.length} transactions`);
    const bareSeconds = await timed(() => bare.send(transactions));
    const statements = transactions.flat().length / count;
    measured.push({ name, room: count / seconds, bare: count / bareSeconds, statements, seconds, bareSeconds });
  }
  const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0);
  const commands = count * phases.length;
  const all = { room: commands / sum((one) => one.seconds), bare: commands / sum((one) => one.bareSeconds) };
  return [...measured, { name: 'all three', ...all, statements: sum((one) => one.statements) / phases.length }];
}

async function prepare(numbers: readonly number[], make: (number: number) => Promise<OrderCommand>): Promise<OrderCommand[]> {
  const commands: OrderCommand[] = [];
  for (const number of numbers) commands.push(await make(number));
  return commands;
}

function requested(): Cause {
  return { correlationId: randomUUID() };
}

function told(): Cause {
  return { ...requested(), messageId: randomUUID() };
}

async function run({ deps, lanes }: Round, commands: readonly OrderCommand[], cause: () => Cause): Promise<Phase> {
  using recording = recordTransactions();
  const left = commands.values();
  const lane = async () => {
    for (const command of left) await deps.handleOrder(command, cause());
  };
  const seconds = await timed(() => Promise.all(Array.from({ length: lanes }, lane)));
  return { name: commands[0]?.type ?? '', seconds, transactions: recording.transactions };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
