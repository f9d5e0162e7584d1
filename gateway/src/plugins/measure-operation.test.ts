import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOperation } from './measure-operation.ts';

const measure = (source: string) => measureOperation(parse(source));

describe('the size of an operation', () => {
  it('counts nested fields as depth', () => {
    expect(measure('{ a { b { c } } d }')).toEqual({ depth: 3, aliases: 0 });
  });

  it('looks through fragments without counting them as a level', () => {
    expect(measure('{ a { ...f ... on T { g } } } fragment f on T { b { c } }')).toEqual({ depth: 3, aliases: 0 });
  });

  it('counts the aliases of a fragment at every use', () => {
    expect(measure('{ x: a { ...f } y: a { ...f } } fragment f on T { p: b q: c }')).toEqual({ depth: 2, aliases: 6 });
  });

  it('is that of the largest operation of the document', () => {
    expect(measure('query A { a { b } } query B { x: a y: a }')).toEqual({ depth: 2, aliases: 2 });
  });

  it('stays small for fragments that double each other many times', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment f${i} on T { a: b { ...f${i + 1} } c: b { ...f${i + 1} } }`);
    const size = measure(`{ ...f0 } ${doubling.join(' ')} fragment f40 on T { z }`);
    expect(size).toEqual({ depth: 41, aliases: 2 ** 41 - 2 });
  });

  it('leaves introspection out', () => {
    expect(measure(getIntrospectionQuery())).toEqual({ depth: 1, aliases: 0 });
  });
});
