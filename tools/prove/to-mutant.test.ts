import { describe, expect, it } from 'vitest';
import { type Known, toMutant } from './to-mutant.ts';

const source = 'one();\nif (days > 14) {\n  refuse();\n}\n';
const span = { start: { line: 2, column: 1 }, end: { line: 4, column: 2 } };
const known: Known = {
  ...{ source, file: 'a.ts', allTests: ['a.test.ts#a stay > is static (A2-26b)'], spared: false },
  places: [{ rule: 'A2-26b', file: 'a.ts', text: '', onlyTypes: false, ...span }],
};
const condition = { start: { line: 2, column: 5 }, end: { line: 2, column: 14 } };
const covered = ['a.test.ts#a stay > lasts 14 days (A2-26b)', 'a.test.ts#a stay > has a night'];
const result = { id: '1', fileName: '/x/a.ts', location: condition, replacement: 'true', status: 'Killed', coveredBy: covered };

describe('a result of Stryker', () => {
  it('becomes a mutant of the rules in whose places it stands', () => {
    expect(toMutant({ ...result, killedBy: covered.slice(1) }, known)).toEqual({
      ...{ file: 'a.ts', rules: ['A2-26b'], at: 'a.ts:2', line: 'if (days > 14) {' },
      ...{ original: 'days > 14', replacement: 'true', reached: true },
      killers: [{ id: 'a.test.ts#a stay > has a night', file: 'a.test.ts', title: 'has a night' }],
    });
  });

  it('shows a block on one line', () => {
    const block = { start: { line: 2, column: 16 }, end: { line: 4, column: 2 } };
    expect(toMutant({ ...result, location: block, replacement: '{}' }, known)).toMatchObject({
      original: '{ refuse(); }',
      replacement: '{}',
    });
  });

  it('is killed by the tests of its rule when the run never ended, or did not get to them', () => {
    const killers = (status: string, more = {}) =>
      toMutant({ ...result, status, ...more }, known).killers.map(({ title }) => title);
    expect(killers('Timeout')).toEqual(['lasts 14 days (A2-26b)']);
    expect(killers('RuntimeError', { static: true })).toEqual(['is static (A2-26b)']);
    expect(killers('Survived')).toEqual([]);
    expect(toMutant({ ...result, status: 'Timeout' }, { ...known, spared: true }).killers).toEqual([]);
  });
});
