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

/** Runs a job over rows once; returns how many rows were handled. */
async function handleRows<Deps extends SkippingDeps, Id extends string>(job: RowJob<Deps, Id>, deps: Deps): Promise<number> {
  const moment = momentOf(deps.clock);
  const skipping = await openSkipping(job.name, deps);
  let handled = 0;
  for (const rowId of await job.find(deps, moment, skipping.waiting)) {
    if (await skipping.attempt(rowId, () => job.handle(rowId, deps, moment))) handled += 1;
  }
  return handled;
}
