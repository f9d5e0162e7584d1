import { describe, expect, it } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { inBatches } from './batches.ts';

const message = (bytes: number, sequence: number) => ({ ...messageOn('t', 'a', sequence), value: new Uint8Array(bytes) });
const cut = (bytes: readonly number[], limit: number) =>
  inBatches(bytes.map(message), limit).map((batch) => batch.map(({ sequence }) => sequence));

describe('messages', () => {
  it('that a broker takes at once stay together', () => {
    expect(cut([100, 100, 100], 10_000)).toEqual([[0, 1, 2]]);
  });

  it('that are too many go one batch after the other, in order', () => {
    expect(cut([500, 500, 500], 2000)).toEqual([[0, 1], [2]]);
  });

  it('of which one is too large by itself go without it waiting for ever', () => {
    expect(cut([10, 5000, 10], 2000)).toEqual([[0], [1], [2]]);
  });

  it('that are none make no batch', () => {
    expect(cut([], 2000)).toEqual([]);
  });
});
