import { describe, expect, it } from 'vitest';
import { type Answer, measure } from './measure.ts';
import { SERVICES, type ServiceName } from './services/services.ts';

/** A tenth of it, 2,000 rows, belongs to the requesting department: reading all of them exceeds the limit of a page. */
const SIZE = 20_000;
/** A page has 21 rows; some rows are skipped, some lists consist of several. */
const MOST_OF_A_PAGE = 700;
/** A job reads 500 rows at most, and the rows that belong to each. */
const MOST_OF_A_SWEEP = 2500;

/** Counts that need to read all rows, though from an index only. */
const COUNTED = new Map([
  ['orders: findFreeBeds, in a full season', 'beds that are taken'],
  ['queue: entries.place, the last', 'those who stand earlier'],
  ['queue: entries.place, the last 20', 'those who stand earlier'],
]);

describe.each(Object.keys(SERVICES) as ServiceName[])('%s with many rows', (service) => {
  it('reads for a page as much as the page holds, and for a sweep what is due', async () => {
    const answers = await measure(service, SIZE, { rounds: 1, asIfGreat: true });
    const tooMany = answers.filter((answer) => visibleTo(answer) > mostOf(answer) && !COUNTED.has(answer.question));
    expect(tooMany.map(({ question, rows, costs }) => ({ question, rows, plans: costs.map(({ plan }) => plan) }))).toEqual([]);
    expect(answers.filter(({ statements }) => statements === 0)).toEqual([]);
  }, 300_000);
});

/** A small table is read completely, as intended. */
function visibleTo({ costs, rows }: Answer): number {
  const small = costs.flatMap(({ wholeTables }) => wholeTables).filter((table) => table.rows <= SIZE / 10);
  return rows - small.reduce((sum, table) => sum + table.rows, 0);
}

function mostOf({ question }: Answer): number {
  return /: (sweep|find)/.test(question) ? MOST_OF_A_SWEEP : MOST_OF_A_PAGE;
}
