import { describe, expect, it } from 'vitest';
import { mayProve, testsOf } from './rule-tests.ts';

const source = [
  "describe('a stay (A2-4b)', () => {",
  "  it('lasts 14 days (A2-26b)', () => one());",
  "  it.each([1])('has %s night (A2-26a)', () => two());",
  "  it('is all (A2-1, A2-5, A2-9, A2-26b)', () => three());",
  '});',
].join('\n');

describe('the tests of a rule', () => {
  it('are those whose title names it among at most three, with all that is around them', () => {
    const rest = (lines: string[]) => ["describe('a stay (A2-4b)', () => {", ...lines, '});'].join('\n');
    expect(testsOf('A2-26b', { file: 'a.test.ts', source })).toBe(
      rest(["  it('lasts 14 days (A2-26b)', () => one());", '  ;', '  ;']),
    );
    expect(testsOf('A2-26a', { file: 'a.test.ts', source })).toBe(
      rest(['  ;', "  it.each([1])('has %s night (A2-26a)', () => two());", '  ;']),
    );
  });

  it('stand in no journey', () => {
    expect(mayProve('A2-26b', { file: 'a.int.test.ts', source })).toBe(true);
    expect(mayProve('A2-26b', { file: 'a.e2e.test.ts', source })).toBe(false);
    expect(mayProve('A2-2', { file: 'a.test.ts', source })).toBe(false);
  });
});
