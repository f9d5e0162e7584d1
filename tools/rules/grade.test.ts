import { describe, expect, it } from 'vitest';
import { gradeOf } from './grade.ts';

const test = (title: string, name = title) => ({ title, name, file: 'a.test.ts' });
const grounds = { exceptions: new Map([['A2-1', 'a purpose']]), proved: new Set(['A2-26b', 'A2-26c']) };

describe('a rule', () => {
  it('is tested by a title that names at most three rules, and proved when its mutants die as well', () => {
    expect(gradeOf('A2-26a', [test('is right (A2-26a, A2-26b, A2-26c)')], grounds)).toBe('tested');
    expect(gradeOf('A2-26b', [test('lasts 14 days (A2-26b)')], grounds)).toBe('proved');
  });

  it('is named only by a group, or among more than three', () => {
    expect(gradeOf('A2-26b', [test('lasts 14 days', 'a stay (A2-26b) lasts 14 days')], grounds)).toBe('named only');
    expect(gradeOf('A2-26b', [test('is all (A2-26a, A2-26b, A2-26c, A2-28a)')], grounds)).toBe('named only');
  });

  it('is open without a test, proved or not, and with a reason no matter for a program', () => {
    expect(gradeOf('A2-26c', [], grounds)).toBe('open');
    expect(gradeOf('A2-1', [], grounds)).toBe('not by a program');
  });
});
