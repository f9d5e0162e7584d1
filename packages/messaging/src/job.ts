import { type Moment, momentOf } from '@aleumet/domain';
import { openSkipping, type SkippingDeps } from './skipping.ts';

/** A scan that finds rows whose time has come and sends commands; `run` returns how many it sent. */
export type Job<Deps> = { name: string; run: (deps: Deps) => Promise<number> };

/** How a job finds its rows, and what it does with one of them. */
export type RowJob<Deps, Id extends string> = {
  name: string;
  /** Ids of rows that are due, without those of `skipped`. */
  find: (deps: Deps, moment: Moment, skipped: readonly string[]) => Promise<readonly Id[]>;
  handle: (rowId: Id, deps: Deps, moment: Moment) => Promise<unknown>;
};

/** A job that handles each row by itself: one that fails is left out, and the others go on. */
export function jobOverRows<Deps extends SkippingDeps, Id extends string>(job: RowJob<Deps, Id>): Job<Deps> {
  return { name: job.name, run: (deps) => handleRows(job, deps) };
}

/**
 * Runs a job over rows once; returns how many rows were handled. Rows that failed before come after all others: thousands of them at the
 * head of a scan hold up nobody.
 */
async function handleRows<Deps extends SkippingDeps, Id extends string>(job: RowJob<Deps, Id>, deps: Deps): Promise<number> {
  const moment = momentOf(deps.clock);
  const { known, waiting, attempt } = await openSkipping(job.name, deps);
  const handleEach = async (rowIds: readonly Id[]) => {
    let handled = 0;
    for (const rowId of rowIds) if (await attempt(rowId, () => job.handle(rowId, deps, moment))) handled += 1;
    return handled;
  };
  const handled = await handleEach(await job.find(deps, moment, [...known]));
  if (waiting.length === known.size) return handled;
  const again = await job.find(deps, moment, waiting);
  return handled + (await handleEach(again.filter((rowId) => known.has(rowId))));
}
