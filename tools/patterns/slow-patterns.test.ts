import { describe, expect, it } from 'vitest';
import { slowPatterns } from './slow-patterns.ts';

/** Returns the lines of slow patterns in a source. */
function slowLines(source: string): number[] {
  return [...new Set(slowPatterns('some.ts', source).map(({ line }) => line))];
}

describe('a pattern', () => {
  it('is slow where two parts may share the same characters: a signature of 40,000 blanks took three seconds', () => {
    expect(slowLines(String.raw`const BASE64 = /^[A-Za-z0-9+/\s]+=*\s*$/;`)).toEqual([1]);
  });

  it('is slow where a repetition holds a repetition, or is tried from every character', () => {
    expect(slowLines(['const one = /^(a+)+$/;', String.raw`const other = text.replace(/\s+$/, '');`].join('\n'))).toEqual([1, 2]);
  });

  it('is quick where every character has one place', () => {
    expect(slowLines(String.raw`const date: RegExp = /^\d{4}-\d{2}-\d{2}$/; const phone = /^\+7\d{10}$/;`)).toEqual([]);
  });
});
