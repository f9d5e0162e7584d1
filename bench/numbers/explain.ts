import type pg from 'pg';
import type { Statement } from './record-statements.ts';

/** A node of a plan, as returned by EXPLAIN in JSON. */
type Node = Record<string, unknown> & { 'Node Type': string; Plans?: Node[] };

export type Cost = {
  milliseconds: number;
  /** Rows that scans read from tables and indexes, including those filtered out. */
  rows: number;
  /** Tables that were read completely, and their numbers of rows. */
  wholeTables: { table: string; rows: number }[];
  /** The scan that read most rows. */
  mainNode: string;
  plan: string;
};

/** Runs the statement once more with EXPLAIN, and rolls it back. */
export async function explain(client: pg.Client, { text, values }: Statement): Promise<Cost> {
  await client.query('BEGIN');
  try {
    type Answer = { 'QUERY PLAN': { Plan: Node; 'Execution Time': number }[] };
    const { rows } = await client.query<Answer>({ text: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values });
    const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!explained) throw new Error(`no plan of ${text}`);
    return {
      milliseconds: explained['Execution Time'],
      ...countedIn(explained.Plan),
      plan: `${text}\n${outline(explained.Plan)}`,
    };
  } finally {
    await client.query('ROLLBACK');
  }
}

function countedIn(plan: Node): Omit<Cost, 'milliseconds' | 'plan'> {
  // What a bitmap heap scan reads is counted there, not again at its bitmap.
  const scans = nodesOf(plan).filter((node) => node['Node Type'].endsWith('Scan') && nameOf(node) !== '');
  const tables = scans.filter((node) => node['Node Type'] !== 'Bitmap Index Scan');
  const most = tables.toSorted((one, other) => visibleTo(other) - visibleTo(one))[0];
  return {
    rows: tables.reduce((sum, node) => sum + visibleTo(node), 0),
    wholeTables: tables
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => ({ table: nameOf(node), rows: visibleTo(node) })),
    mainNode: most ? `${most['Node Type']} ${nameOf(most)}` : plan['Node Type'],
  };
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function visibleTo(node: Node): number {
  const removed = numberOf(node['Rows Removed by Filter']) + numberOf(node['Rows Removed by Index Recheck']);
  return (numberOf(node['Actual Rows']) + removed) * numberOf(node['Actual Loops']);
}

function nameOf(node: Node): string {
  const name = node['Index Name'] ?? node['Relation Name'];
  return typeof name === 'string' ? name : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Returns the plan as lines: each node with its rows, loops and conditions. */
function outline(node: Node, depth = 0): string {
  const conditions = ['Index Cond', 'Recheck Cond', 'Filter', 'Sort Key'].flatMap((key) =>
    node[key] === undefined ? [] : [`${key}: ${JSON.stringify(node[key])}`],
  );
  const counts = `rows ${numberOf(node['Actual Rows'])} x ${numberOf(node['Actual Loops'])}, ${numberOf(node['Actual Total Time'])} ms`;
  const line = `${'  '.repeat(depth)}${node['Node Type']} ${nameOf(node)} (${counts}) ${conditions.join('; ')}`;
  return [line, ...(node.Plans ?? []).map((below) => outline(below, depth + 1))].join('\n');
}
