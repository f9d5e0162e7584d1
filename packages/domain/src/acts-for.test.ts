import { describe, expect, it } from 'vitest';
import { personsSignedFor } from './acts-for.ts';
import { id } from './ids.ts';

const personOf = (n: number) => id<'PersonId'>(`0190a8a0-1000-7000-8000-00000000000${n}`);

describe('a citizen', () => {
  it('signs for oneself and as legal representative, not by a power of attorney for documents (A2-6a)', () => {
    const actsFor = [
      { personId: personOf(1), as: 'SELF' as const },
      { personId: personOf(2), as: 'INTAKE' as const },
      { personId: personOf(3), as: 'ALL' as const },
    ];
    expect(personsSignedFor({ actsFor })).toEqual([personOf(1), personOf(3)]);
  });
});
