import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

const position = (committed: bigint, end: bigint, partition = 0) => ({ topic: 'orders.events.v1', partition, committed, end });

describe('a consumer', () => {
  it('to which nothing comes is not stuck', () => {
    const progress = createProgress(100);
    progress.stuck([position(5n, 5n)], 0);
    expect(progress.stuck([position(5n, 5n)], 1000)).toEqual([]);
  });

  it('that moves, however slowly, is not stuck', () => {
    const progress = createProgress(100);
    progress.stuck([position(1n, 9n)], 0);
    expect(progress.stuck([position(2n, 9n)], 99)).toEqual([]);
    expect(progress.stuck([position(3n, 9n)], 198)).toEqual([]);
  });

  it('that stands still is stuck as soon as patience is over, and not before', () => {
    const progress = createProgress(100);
    expect(progress.stuck([position(1n, 2n)], 0)).toEqual([]);
    expect(progress.stuck([position(1n, 3n)], 99)).toEqual([]);
    expect(progress.stuck([position(1n, 4n)], 100)).toEqual([position(1n, 4n)]);
  });

  it('is stuck in one partition although it moves in the others', () => {
    const progress = createProgress(100);
    progress.stuck([position(1n, 9n), position(1n, 9n, 1)], 0);
    expect(progress.stuck([position(1n, 9n), position(8n, 9n, 1)], 100)).toEqual([position(1n, 9n)]);
  });

  it('has new patience for what comes after it had caught up', () => {
    const progress = createProgress(100);
    progress.stuck([position(1n, 2n)], 0);
    progress.stuck([position(2n, 2n)], 50);
    expect(progress.stuck([position(2n, 3n)], 100)).toEqual([]);
  });

  it('has new patience for a partition that it was given back', () => {
    const progress = createProgress(100);
    progress.stuck([position(1n, 2n)], 0);
    progress.stuck([], 50);
    expect(progress.stuck([position(1n, 2n)], 120)).toEqual([]);
  });
});
