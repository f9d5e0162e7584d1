import { describe, expect, it } from 'vitest';
import { equivalentsIn, faultsOf } from './equivalents.ts';
import { type Mutant, testOf } from './mutant.ts';
import { verdictOf } from './verdict.ts';

const proving = testOf('a.test.ts#a stay > lasts at most 14 days (A2-26b)');
const stranger = testOf('a.test.ts#a stay > has a night');
const inGroup = testOf('a.test.ts#a stay (A2-26b) > has a night');
const crowded = testOf('a.test.ts#a stay > is right (A2-26a, A2-26b, A2-26c, A2-28a)');

function mutant(killers: Mutant['killers'], line = 'if (days > 14)'): Mutant {
  return { file: 'a.ts', line, original: '>', replacement: '>=', rules: ['A2-26b'], at: 'a.ts:3', reached: true, killers };
}

const listed = equivalentsIn([['a.ts', 'if (days > 14)', '>', '>=', 'no other days']]);

describe('a rule', () => {
  it('is proved when a test that names it kills every mutant', () => {
    expect(verdictOf('A2-26b', [mutant([stranger, proving]), mutant([proving])], [])).toEqual({
      ...{ rule: 'A2-26b', proved: true, mutants: 2, killed: 2, equivalents: 0, survivors: [] },
    });
  });

  it('is not proved by tests that name it in a group, among more than three, or not at all', () => {
    const survived = mutant([stranger, inGroup, crowded]);
    expect(verdictOf('A2-26b', [survived, mutant([proving])], [])).toEqual({
      ...{ rule: 'A2-26b', proved: false, mutants: 2, killed: 1, equivalents: 0 },
      survivors: [{ mutant: survived, others: [stranger, inGroup, crowded] }],
    });
  });

  it('is proved when what survives is listed as equivalent', () => {
    expect(verdictOf('A2-26b', [mutant([]), mutant([proving], 'other')], listed)).toEqual({
      ...{ rule: 'A2-26b', proved: true, mutants: 2, killed: 1, equivalents: 1, survivors: [] },
    });
  });

  it('is not proved without mutants', () => {
    expect(verdictOf('A2-26c', [mutant([proving])], [])).toEqual({
      ...{ rule: 'A2-26c', proved: false, mutants: 0, killed: 0, equivalents: 0, survivors: [] },
    });
  });
});

describe('the list of equivalents', () => {
  it('is at fault when a test kills one, when one is gone, and when one has no reason', () => {
    const rows = [...listed, ...equivalentsIn([['b.ts', 'one(\n  )', 'one', 'two', '']])];
    expect(faultsOf(rows, [mutant([stranger])], ({ file }) => file === 'b.ts')).toEqual([
      'an equivalent that is none, for a test kills it (has a night): a.ts: if (days > 14): > → >=',
      'an equivalent without a reason: b.ts: one(\n  ): one → two',
      'an equivalent that no longer exists: b.ts: one(\n  ): one → two',
    ]);
  });
});
