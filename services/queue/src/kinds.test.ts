import { describe, expect, it } from 'vitest';
import { SERVICE_KINDS } from '@aleumet/domain';
import { nextOnAfter } from './kinds.ts';

describe('a right that was used', () => {
  it('of sanatorium treatment renews on 1 January after its year (A2-26a)', () => {
    expect(nextOnAfter('SANATORIUM_RESORT_TREATMENT', 2022)).toBe('2023-01-01');
  });

  it('of every other kind renews by a new application, or on a day that the queue does not know (A2-26a)', () => {
    const known = SERVICE_KINDS.filter((kind) => nextOnAfter(kind, 2022) !== null);
    expect(known).toEqual(['SANATORIUM_RESORT_TREATMENT']);
  });
});
