import { type Moment, momentOf } from '@aleumet/domain';
import { openSkipping, type SkippingDeps } from './skipping.ts';

/** A job that finds due rows and sends commands. `run` returns the number of commands sent. */
export type Job<Deps> = { name: string; run: (deps: Deps) => Promise<number> };

/** How a job finds its rows, and how it processes one of them. */
export type RowJob<Deps, Id extends string> = {
  name: string;
  /** Ids of rows that are due, without those in `skipped`. */
  find: (deps: Deps, moment: Moment, skipped: readonly string[]) => Promise<readonly Id[]>;
  handle: (rowId: Id, deps: Deps, moment: Moment) => Promise<unknown>;
};

/** Creates a job that processes each row separately: a row that fails is skipped, and the others are processed. */
export function jobOverRows<Deps extends SkippingDeps, Id extends string>(job: RowJob<Deps, Id>): Job<Deps> {
  return { name: job.name, run: (deps) => handleRows(job, deps) };
}

/**
 * Runs such a job once. Returns the number of rows processed. Rows that failed before are tried last, so that thousands of them do
 * not delay the others.
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
