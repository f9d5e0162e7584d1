import { describe, expect, it } from 'vitest';
import { isDer } from './is-der.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

describe('a value in DER', () => {
  it.each([
    ['an integer', '02 01 01'],
    ['a negative integer', '02 01 ff'],
    ['an integer whose first bit is set', '02 02 00 80'],
    ['an empty sequence', '30 00'],
    ['a sequence of a sequence and true', '30 05 30 00 01 01 ff'],
    ['a field of another class', 'a0 03 02 01 01'],
    ['a long length', `04 81 80 ${'00'.repeat(128)}`],
  ])('is %s', (_, text) => {
    expect(isDer(bytes(text))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '02'],
    ['a value that ends too soon', '02 02 01'],
    ['two values', '30 00 30 00'],
    ['a value with a byte behind it', '02 01 01 00'],
    ['an indefinite length', '30 80 02 01 01 00 00'],
    ['a length in two bytes where one is enough', '02 81 01 01'],
    ['a length with a zero in front', `04 82 00 80 ${'00'.repeat(128)}`],
    ['a length of five bytes', '04 85 00 00 00 00 01 00'],
    ['a field that is longer than the sequence around it', '30 03 04 05 00 00 00 00 00'],
    ['a text in pieces', '24 04 04 02 00 00'],
    ['a sequence in one piece', '10 03 02 01 01'],
    ['an integer with a zero in front', '02 02 00 01'],
    ['a negative integer with a needless octet', '02 02 ff 80'],
    ['an integer without octets', '02 00'],
    ['true that is not written as true', '01 01 01'],
    ['a tag of several bytes', '1f 81 01 00'],
  ])('is not %s', (_, text) => {
    expect(isDer(bytes(text))).toBe(false);
  });

  it('is not one that would keep a parser busy', () => {
    const values = (count: number) => [0x30, 0x82, (2 * count) >> 8, (2 * count) & 0xff, ...Array<number>(2 * count).fill(0)];
    const nulls = (count: number) => Uint8Array.from(values(count), (octet, at) => (at >= 4 && at % 2 === 0 ? 0x05 : octet));
    expect([isDer(nulls(1199)), isDer(nulls(1200))]).toEqual([true, false]);
    const identifier = (size: number) => Uint8Array.from([0x06, size, ...Array<number>(size).fill(1)]);
    expect([isDer(identifier(64)), isDer(identifier(65))]).toEqual([true, false]);
    const octets = (size: number) => Uint8Array.from([0x04, 0x82, size >> 8, size & 0xff, ...Array<number>(size).fill(0)]);
    expect([isDer(octets(12_288)), isDer(octets(12_289))]).toEqual([true, false]);
  });

  it('is not one that lies in too many others, and that is found without recursion', () => {
    expect(isDer(nested(30))).toBe(true);
    expect(isDer(nested(60))).toBe(false);
    expect(isDer(new Uint8Array(100_000).fill(0x30))).toBe(false);
  });
});

function nested(depth: number): Uint8Array {
  let value: number[] = [];
  for (let level = 0; level < depth; level += 1) value = [0x30, value.length, ...value];
  return Uint8Array.from(value);
}
