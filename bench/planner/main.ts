import { stdout } from 'node:process';
import { SUBGRAPH_LIMITS } from '@aleumet/server';
import { table } from '../table.ts';
import { createMeasuredPlanner, type Planned } from './plan.ts';
import { randomShape, type Shape, spreadingShapes } from './shapes.ts';

/** The limit of the gateway. */
const MAX_PARTS = 500;
const SEEDS = 60;

const { schema, plan } = createMeasuredPlanner();
const shapes = [0, 0.1].flatMap((conditions) =>
  Array.from({ length: SEEDS }, (_, at) => ({ ...randomShape(schema, { seed: at + 1, fields: 430, conditions }), conditions })),
);
for (const { query } of shapes.slice(0, 10)) plan(query); // warm-up

const spreading = spreadingShapes().map(measured);
const random = shapes.map(measured);
const accepted = [...spreading, ...random].filter(({ parts }) => parts <= MAX_PARTS);
const worst = accepted.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
stdout.write(
  `\nspreading fragments\n${table(spreading.map(toRow))}\nworst of ${accepted.length} that are accepted\n${table(worst.map(toRow))}`,
);
const { tokens, parts, aliases, depth } = SUBGRAPH_LIMITS;
stdout.write(
  `\na subgraph accepts ${tokens} tokens, ${parts} parts, ${aliases} aliases, depth ${depth}; the largest calls of all accepted:\n`,
);
stdout.write(
  table([
    {
      tokens: largest(({ call }) => call.tokens),
      parts: largest(({ call }) => call.parts),
      aliases: largest(({ call }) => call.aliases),
      depth: largest(({ call }) => call.depth),
    },
  ]),
);

function measured({ name, query }: Shape): Planned & { name: string; bytes: number } {
  return { name, bytes: query.length, ...plan(query) };
}

function largest(of: (planned: Planned) => number): string {
  return String(Math.max(...accepted.map(of)));
}

function toRow({ name, bytes, parts, milliseconds, call }: ReturnType<typeof measured>) {
  return {
    name,
    bytes: String(bytes),
    parts: String(parts),
    'planner ms': milliseconds.toFixed(0),
    'largest call, parts': String(call.parts),
  };
}
