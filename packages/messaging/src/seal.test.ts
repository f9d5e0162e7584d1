import { describe, expect, it } from 'vitest';
import { createSeal } from './seal.ts';

const seal = createSeal(Buffer.alloc(32, 1));
const numbers = Buffer.from('+77001234567');

describe('sealed bytes', () => {
  it('are opened by who holds the key', () => {
    expect(seal.open(seal.close(numbers, 'person'), 'person')).toEqual(numbers);
  });

  it('hold nothing to be read and look different each time', () => {
    const [one, other] = [seal.close(numbers, 'person'), seal.close(numbers, 'person')];
    expect(Buffer.from(one).includes('7001')).toBe(false);
    expect(one).not.toEqual(other);
  });

  it('are not opened with another key', () => {
    const sealed = seal.close(numbers, 'person');
    expect(() => createSeal(Buffer.alloc(32, 2)).open(sealed, 'person')).toThrow();
  });

  it('cannot be moved to another person', () => {
    expect(() => seal.open(seal.close(numbers, 'person'), 'other person')).toThrow();
  });

  it('are not opened after one bit has changed', () => {
    const sealed = Buffer.from(seal.close(numbers, 'person'));
    sealed.writeUInt8(sealed.readUInt8(14) ^ 1, 14);
    expect(() => seal.open(sealed, 'person')).toThrow();
  });

  it('are not opened when they are cut', () => {
    expect(() => seal.open(Buffer.alloc(27), 'person')).toThrow('too short');
  });

  it('need a key of 32 bytes', () => {
    expect(() => createSeal(Buffer.alloc(31))).toThrow('32 bytes');
  });
});
