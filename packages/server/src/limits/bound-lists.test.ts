import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { boundLists } from './bound-lists.ts';

const schema = boundLists(buildSchema('type Query { beds: [Bed!] nodes: [Bed!] } type Bed { floor: Int height: Int }'));
const beds = Array.from({ length: 500 }, () => ({ floor: 1, height: 50 }));

async function ask(query: string) {
  const rootValue = { beds, nodes: beds };
  const { data, errors = [] } = await execute({ schema, document: parse(query), rootValue, contextValue: {} });
  const given = Object.values({ ...data }).filter((list) => list !== null).length;
  return { given, codes: errors.map(({ extensions }) => extensions['code']) };
}

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('the beds of a large offer', () => {
  it('are given, and not under ninety names at once', async () => {
    expect(await ask('{ beds { floor height } }')).toEqual({ given: 1, codes: [] });
    const { given, codes } = await ask(`{ ${times(90, (at) => `a${at}: beds { floor height }`)} }`);
    expect(given).toBe(26);
    expect(codes).toEqual(Array.from({ length: 64 }, () => 'ANSWER_TOO_LARGE'));
  });

  it('are counted with all that is asked of them, through fragments', async () => {
    const floors = `fragment F on Bed { ${times(99, (at) => `a${at}: floor`)} }`;
    expect(await ask(`{ beds { ...F } } ${floors}`)).toEqual({ given: 0, codes: ['ANSWER_TOO_LARGE'] });
  });

  it('are not counted where they are a page', async () => {
    expect((await ask(`{ ${times(90, (at) => `a${at}: nodes { floor height }`)} }`)).given).toBe(90);
  });
});
