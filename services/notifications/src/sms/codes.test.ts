import { describe, expect, it } from 'vitest';
import { codeIn, shuffledCodes } from './codes.ts';

describe('the codes of replies', () => {
  it('are all numbers of two digits, each once, in the order of the random source (A2-15c)', () => {
    const codes = shuffledCodes((limit) => limit - 1);
    expect(codes[0]).toBe('99');
    expect(new Set(codes).size).toBe(90);
    expect(codes.every((code) => /^[1-9]\d$/.test(code))).toBe(true);
  });

  it.each(['47', ' 47 ', '47.', 'код 47', '«47»'])('are found in %j (A2-15c)', (text) => {
    expect(codeIn(text)).toBe('47');
  });

  it.each(['', 'иә', '4', '471', '47 82', '4 7', '+7'])('are not found in %j (A2-15c)', (text) => {
    expect(codeIn(text)).toBeUndefined();
  });
});
