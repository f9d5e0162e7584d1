import { describe, expect, it } from 'vitest';
import { mayProve, testFileOf, testsOf } from './rule-tests.ts';

const source = [
  "describe('a stay (A2-4b)', () => {",
  "  it('lasts 14 days (A2-26b)', () => one()); // as the law says",
  "  it.each([1])('has %s night (A2-26a)', () => two());",
  "  it('is all (A2-1, A2-5, A2-9, A2-26b)', () => three());",
  '});',
].join('\n');

describe('the tests of a rule', () => {
  it('are those whose title names it among at most three, with all that is around them', () => {
    const rest = (lines: string[]) => ["describe('a stay (A2-4b)', () => {", ...lines, '});'].join('\n');
    expect(testsOf('A2-26b', { file: 'a.test.ts', source })).toBe(
      rest(["  it('lasts 14 days (A2-26b)', () => one()); ", '  ', '  ']),
    );
    expect(testsOf('A2-26a', { file: 'a.test.ts', source })).toBe(
      rest(['   ', "  it.each([1])('has %s night (A2-26a)', () => two());", '  ']),
    );
  });

  it('stay the same whatever is imported and tested beside them', () => {
    const more = `import { four } from './four.ts';\n${source.replace('});', "  it('is more (A2-2)', () => four());\n});")}`;
    const plain = (text: string) => testsOf('A2-26b', { file: 'a.test.ts', source: text }).replaceAll(/\s+/g, ' ').trim();
    expect(plain(more)).toBe(plain(source));
  });

  it('stand in no journey, in no group and in no other text', () => {
    const proves = (rule: string, file = 'a.int.test.ts') => mayProve(rule, testFileOf(file, source));
    expect(proves('A2-26b')).toBe(true);
    expect(proves('A2-26b', 'a.e2e.test.ts')).toBe(false);
    expect(proves('A2-4b')).toBe(false);
    expect(proves('A2-9')).toBe(false);
  });

  it('may stand in a file whose titles are computed', () => {
    expect(testFileOf('a.test.ts', "for (const [title, run] of [['lasts (A2-26b)', one]]) it(title, run);").rules).toEqual([
      'A2-26b',
    ]);
  });
});
