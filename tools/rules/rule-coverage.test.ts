import { describe, expect, it } from 'vitest';
import { coverageOf, type Known } from './rule-coverage.ts';

const rules = ['A2-2', 'A2-25a', 'A2/F3-9'].map((id) => ({ id, text: 'text' }));
const nothing: Known = { exceptions: new Map(), covered: [] };
const named = (name: string) => ({ title: name, name, file: 'a.test.ts' });

describe('rule coverage', () => {
  it('counts a rule that the name of a passing test holds as a whole word', () => {
    const { covered, faults } = coverageOf(rules, [named('is blocked (A2-25a, A2/F3-9)')], nothing);

    expect(covered).toEqual(['A2-25a', 'A2/F3-9']);
    expect(faults).toEqual([]);
  });

  it('does not count a part of another id', () => {
    expect(coverageOf(rules, [named('A2-25a')], nothing).covered).toEqual(['A2-25a']);
    expect(coverageOf(rules, [named('XA2-2 A2-2-1')], nothing).covered).toEqual([]);
  });

  it('finds fault with an id that no rule has', () => {
    expect(coverageOf(rules, [named('is late (A2-25)')], nothing).faults).toEqual([
      'A2-25 is no rule of the index, but a test names it: a.test.ts: is late (A2-25)',
    ]);
  });

  it('finds fault when a rule that was covered no longer is', () => {
    expect(coverageOf(rules, [], { ...nothing, covered: ['A2-2'] }).faults).toEqual(['A2-2 was covered and no longer is']);
  });

  it('finds fault with an exception that a test covers, and with one that is no rule', () => {
    const exceptions = new Map([
      ['A2-2', 'a definition'],
      ['A2-3', 'a definition'],
    ]);
    expect(coverageOf(rules, [named('A2-2')], { ...nothing, exceptions }).faults).toEqual([
      'A2-2 stands among the exceptions, but a test covers it',
      'A2-3 is no rule of the index, but stands among the exceptions',
    ]);
  });
});
