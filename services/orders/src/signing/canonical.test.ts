import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('a canonical text', () => {
  it('is the same for the same facts, in whatever order they are given', () => {
    expect(canonical({ b: 1, a: { d: null, c: ['x', true] } })).toBe('{"a":{"c":["x",true],"d":null},"b":1}');
    expect(canonical({ a: { c: ['x', true], d: null }, b: 1 })).toBe('{"a":{"c":["x",true],"d":null},"b":1}');
  });
  it('keeps quotation marks and letters of every language', () => {
    expect(canonical({ a: 'Әл "Фараби"\n' })).toBe('{"a":"Әл \\"Фараби\\"\\n"}');
  });
});
