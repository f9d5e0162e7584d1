import pg from 'pg';
import { playWholeStay } from '@aleumet/standalone/case';
import { type RequestCost, watchRequests } from '@aleumet/testkit/watch-requests';
import { describe, expect, inject, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { askExamples } from '../one-stay/examples.ts';
import { mostStatements } from './table.ts';

describe.runIf(inject('shape') === 'standalone')('a page of the portal', () => {
  it('costs at most the statements of the table, and one verification of its token', async () => {
    await using journey = await startJourney();
    await playWholeStay(journey.setup);
    await journey.portal.clock.settle();
    using watch = watchRequests(pg.Client);
    const examples = [...(await askExamples(journey)).keys()];
    const costs = new Map(watch.take().map((cost, at) => [examples[at] ?? '', cost]));
    expect(new Set(costs.keys())).toEqual(new Set(Object.keys(mostStatements)));
    expect(tooExpensive(costs)).toEqual({});
    expect(Math.max(...[...costs.values()].map(({ tokensVerified }) => tokensVerified))).toBe(1);
  });
});

function tooExpensive(costs: ReadonlyMap<string, RequestCost>): Record<string, readonly string[]> {
  const over = [...costs].filter(([example, { statements }]) => statements.length > (mostStatements[example] ?? 0));
  return Object.fromEntries(over.map(([example, { statements }]) => [`${example}: ${statements.length}`, statements]));
}
