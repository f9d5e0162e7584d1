import { describe, expect, it } from 'vitest';
import { base64, between, code, dayTime, oneOf, phone, region } from './form.ts';

describe('a telephone number', () => {
  it('is read in any spacing', () => {
    expect(phone('+7 (701) 234-56-78')).toBe('+77012345678');
  });

  it.each(['87012345678', '+7701234567', '+770123456789', '+7701234567٨', `+77012345678${' '.repeat(40)}`])(
    'is refused: %j',
    (text) => {
      expect(() => phone(text)).toThrow('+77012345678');
    },
  );
});

describe('codes and times', () => {
  it('are taken in their form alone', () => {
    expect([region('75'), dayTime('23:59'), code('A3-CANE')]).toEqual(['75', '23:59', 'A3-CANE']);
    expect(() => region('755')).toThrow('two digits');
    expect(() => dayTime('24:00')).toThrow('HH:MM');
    expect(() => code('a cane')).toThrow('Latin capital letters');
    expect(() => oneOf(['one', 'other'], 'third', 'word')).toThrow('word: Not one of the values');
  });
});

describe('bytes in base64', () => {
  it('are taken with line breaks, and given without', () => {
    expect(base64('TU\r\nlN\n', 'cms', 20)).toBe('TUlN');
  });

  it.each(['', '!', 'TU=IN', 'TUlN===', 'TU\0lN'])('are refused: %j', (text) => {
    expect(() => base64(text, 'cms', 20)).toThrow('cms: Not base64');
  });

  it('are asked for their length first', () => {
    expect(() => base64(`${' '.repeat(20)}!`, 'cms', 20)).toThrow('longer than 20');
  });
});

describe('a number with limits', () => {
  it('may be either limit and nothing beyond', () => {
    expect([1, 3].map((value) => between(value, { least: 1, most: 3 }, 'count'))).toEqual([1, 3]);
    for (const value of [0, 4, Number.NaN]) {
      expect(() => between(value, { least: 1, most: 3 }, 'count')).toThrow('count: The value is not between 1 and 3.');
    }
  });
});
