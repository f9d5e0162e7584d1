import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FIXED_LIMITS } from './limits.ts';
import { measureOperation } from './measure-operation.ts';

function measure(source: string) {
  const { depth, aliases, parts, directives } = measureOperation(parse(source));
  return { depth, aliases, parts, directives };
}

describe('the size of an operation', () => {
  it('counts nested fields as depth', () => {
    expect(measure('{ a { b { c } } d }')).toMatchObject({ depth: 3, aliases: 0, parts: 4 });
  });

  it('looks through fragments without counting them as a level', () => {
    const source = '{ a { ...f ... on T { g } } } fragment f on T { b { c } }';
    expect(measure(source)).toEqual({ depth: 3, aliases: 0, parts: 6, directives: 0 });
  });

  it('counts what a fragment has at every use', () => {
    const source = '{ x: a { ...f } y: a { ...f } } fragment f on T { p: b @skip(if: true) q: c }';
    expect(measure(source)).toEqual({ depth: 2, aliases: 6, parts: 14, directives: 2 });
  });

  it('counts arguments, directives, variables and the values in them', () => {
    const source = 'query ($v: Int = 1) @d { a(x: { y: [1, 2] }) }';
    expect(measure(source)).toMatchObject({ parts: 10, directives: 1 });
  });

  it('is that of the largest definition, and counts a fragment that nobody spreads', () => {
    expect(measure('query A { a { b } } query B { x: a y: a } fragment f on T { a b c d }')).toMatchObject({
      ...{ depth: 2, aliases: 2, parts: 4 },
    });
  });

  it('is found at once for fragments that double each other many times', () => {
    const doubling = Array.from({ length: 400 }, (_, i) => `fragment f${i} on T { a: b { ...f${i + 1} } c: b { ...f${i + 1} } }`);
    const size = measureOperation(parse(`{ ...f0 } ${doubling.join(' ')} fragment f400 on T { z }`));
    expect([size.depth, size.aliases]).toEqual([401, 2 ** 401 - 2]);
    expect(size.parts).toBeGreaterThan(2 ** 401);
  });

  it('is found for fragments that spread themselves, which validation refuses later', () => {
    expect(measure('{ ...f } fragment f on T { a ...g } fragment g on T { b ...f }')).toMatchObject({ depth: 1 });
  });

  it('bounds questions about the schema by what the answer would have, and lets the standard one through', () => {
    const options = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true };
    const standard = measureOperation(parse(getIntrospectionQuery({ ...options, schemaDescription: true, oneOf: true })));
    expect(standard.depth).toBe(1);
    expect(standard.introspection).toBeLessThan(FIXED_LIMITS.introspection);
    const often = Array.from({ length: 17 }, (_, i) => `a${i}: types { name fields { name args { name } } }`);
    expect(measureOperation(parse(`{ __schema { ${often.join(' ')} } }`)).introspection).toBeGreaterThan(
      FIXED_LIMITS.introspection,
    );
  });
});
