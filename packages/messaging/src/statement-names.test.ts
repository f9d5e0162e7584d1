import { expect, it } from 'vitest';
import { createStatementNames } from './statement-names.ts';

const statement = (sql: string) => ({ sql, args: [1] });

it('a statement has the same name each time, and no other has it', () => {
  const nameOf = createStatementNames();
  expect([statement('a'), statement('b'), statement('a')].map(nameOf)).toEqual(['statement_1', 'statement_2', 'statement_1']);
});

it('statements beyond the bound have none, and those before keep theirs', () => {
  const nameOf = createStatementNames(1);
  expect([statement('a'), statement('b'), statement('a')].map(nameOf)).toEqual(['statement_1', '', 'statement_1']);
});

it('a statement without parameters has none', () => {
  expect(createStatementNames()({ sql: 'BEGIN', args: [] })).toBe('');
});
