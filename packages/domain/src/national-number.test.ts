import { describe, expect, it } from 'vitest';
import { bin, checkDigitOf, iin } from './national-number.ts';
import { InvalidInput } from './refusal.ts';

const complete = (eleven: string) => `${eleven}${checkDigitOf(eleven)}`;

describe('an IIN', () => {
  const right = complete('85061440012');
  it('has twelve digits, a birth date and the right check digit', () => {
    expect(iin(right)).toBe(right);
  });
  it('is refused with any other last digit', () => {
    for (let digit = 0; digit < 10; digit += 1) {
      const text = `${right.slice(0, 11)}${digit}`;
      if (text !== right) expect(() => iin(text)).toThrow(InvalidInput);
    }
  });
  it('is refused when it is short, long, not of digits, or names no day', () => {
    for (const wrong of [
      '',
      right.slice(1),
      `${right}0`,
      `${right.slice(0, 11)}x`,
      complete('85131440012'),
      complete('85063240012'),
    ]) {
      expect(() => iin(wrong)).toThrow(InvalidInput);
    }
  });
  it('takes the second weights when the first give ten, and is never issued when both do', () => {
    const eleven = Array.from({ length: 1000 }, (_, at) => `850614400${String(at).padStart(2, '0').slice(-2)}`);
    const digits = new Set(eleven.map(checkDigitOf));
    expect([...digits].every((digit) => digit === undefined || (digit >= 0 && digit <= 9))).toBe(true);
  });
});

describe('a BIN', () => {
  const right = complete('05064000012');
  it('has twelve digits, a month and the right check digit', () => {
    expect(bin(right)).toBe(right);
    expect(() => bin(complete('05134000012'))).toThrow(InvalidInput);
    expect(() => bin(`${right.slice(0, 11)}${(Number(right[11]) + 1) % 10}`)).toThrow(InvalidInput);
  });
});
