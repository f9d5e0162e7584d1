import type { Rows, Table } from './rows.ts';

/** One page of a list. */
export type Answer = { keys: string[]; hasNextPage: boolean; endCursor: string | null };
export type Ask = (page: { first: number; after?: string | null }) => Promise<Answer>;

/** The rows that were returned while reading the pages. */
export type Walk = { seen: string[]; largest: number; stayed: string[]; inOrder: string[] };

const COPIES = 8;
const ALL = 100;

/**
 * Reads all pages of a list. After each page the row of its cursor and one of a later page leave the list; another later one is
 * changed in place, and a row is added.
 */
export async function walk(ask: Ask, size: number, { rows, table }: { rows: Rows; table: Table }): Promise<Walk> {
  const copies = new Set<string>();
  const add = async () => void copies.add(await rows.add(table));
  for (let number = 0; number < COPIES; number += 1) await add();
  const before = await ask({ first: ALL });
  const seen: string[] = [];
  const gone = new Set<string>();
  let largest = 0;

  async function disturb(cursorRow: string | undefined, pages: number): Promise<void> {
    const [next, later] = before.keys.filter((key) => copies.has(key) && !seen.includes(key)).slice(1);
    if (pages < COPIES / 2) await add();
    if (cursorRow !== undefined && copies.delete(cursorRow)) await rows.leave(table, cursorRow);
    if (next !== undefined) await rows.change(table, next);
    if (later === undefined || pages % 2 === 1) return;
    copies.delete(later);
    gone.add(later);
    await rows.leave(table, later);
  }

  for (let page = await ask({ first: size }), pages = 0; ; pages += 1) {
    seen.push(...page.keys);
    largest = Math.max(largest, page.keys.length);
    if (!page.hasNextPage) break;
    await disturb(page.keys.at(-1), pages);
    page = await ask({ first: size, after: page.endCursor });
  }
  const stayed = before.keys.filter((key) => !gone.has(key));
  for (const key of copies) await rows.leave(table, key);
  return { seen, largest, stayed, inOrder: seen.filter((key) => stayed.includes(key)) };
}
