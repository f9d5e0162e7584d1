import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countAnswer } from './count-answer.ts';

function count(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return countAnswer({ document, operation: operationOf(document), variables });
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
}

describe('the fields that an answer may have', () => {
  it('are those asked for, where no list is', () => {
    expect(count('{ a { b c { d } } e }')).toBe(5);
  });

  it('are as many as a full page has, for each row of the page around it', () => {
    expect(count('{ persons(first: 100) { nodes { id orders(first: 50) { nodes { id number } } } } }')).toBe(15_301);
  });

  it('are those of twenty rows where the page has no size, and of a hundred where it has a wrong one', () => {
    expect(count('{ persons { nodes { id } pageInfo { endCursor } } }')).toBe(43);
    expect(count('{ persons(first: 2000000000) { nodes { id } } }')).toBe(201);
    expect(count('{ persons(first: -5) { nodes { id } } }')).toBe(3);
  });

  it('follow the variables', () => {
    const query = 'query ($n: Int) { persons(first: $n) { edges { cursor node { id } } } }';
    expect(count(query, { n: 3 })).toBe(13);
    expect(count(query)).toBe(81);
    expect(count(query, { n: 'many' })).toBe(401);
    const byDefault = 'query ($n: Int = 100) { persons(first: $n) { edges { cursor node { id } } } }';
    expect(count(byDefault)).toBe(401);
    expect(count(byDefault, { n: 3 })).toBe(13);
    expect(count(byDefault, { n: null })).toBe(81);
  });

  it('are counted through fragments as often as these are spread, in linear time', () => {
    const doubling = Array.from({ length: 400 }, (_, i) => `fragment f${i} on T { a: b { ...f${i + 1} } c: b { ...f${i + 1} } }`);
    expect(count(`{ ...f0 } ${doubling.join(' ')} fragment f400 on T { z }`)).toBeGreaterThan(2 ** 401);
    expect(count('{ persons { ...page } } fragment page on C { nodes { ... { id ...page } } }')).toBe(41);
  });

  it('are those of every entity that is named', () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { orders { nodes { id } } } } }';
    expect(count(query, { of: Array.from({ length: 100 }, () => ({})) })).toBe(4_200);
  });
});
