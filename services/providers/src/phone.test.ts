import { describe, expect, it } from 'vitest';
import { phone } from './phone.ts';

describe('a telephone', () => {
  it.each(['+7 (727) 0000101', '+7(727)0000101', '+77270000101', '+7 727 000-01-01'])('%s takes the form of A2/F7', (text) => {
    expect(phone(text)).toBe('+7 (727) 0000101');
  });

  it.each(['', '87270000101', '+7 (495) 0000101', '+7 (727) 000010', '+7 (727) 00001011'])('%j is none of Kazakhstan', (text) => {
    expect(() => phone(text)).toThrow('Not a telephone number');
  });
});
