import { describe, expect, it } from 'vitest';
import { groupsOf, nameAll } from './choose-tests.ts';

const decision = 'a.test.ts#a stay > lasts at most 14 days (A2-26b)';
const border = 'a.int.test.ts#a stay > lasts at most 14 days (A2-26b)';
const stranger = 'a.test.ts#a stay (A2-26b) > has a night';
const strangeBorder = 'a.int.test.ts#a stay > has a night';

describe('the tests of a mutant', () => {
  it('are those that name its rule, without a database first, then others without one', () => {
    expect(groupsOf([border, stranger, decision], ['A2-26b'], [border, stranger, decision])).toEqual({
      naming: [[decision], [border]],
      others: [stranger],
    });
    expect(groupsOf([stranger], ['A2-26b'], [stranger])).toEqual({ naming: [], others: [stranger] });
  });

  it('are all of a file on a database, for each continues what those before it have begun', () => {
    const all = [strangeBorder, border, stranger];
    expect(groupsOf([border], ['A2-26b'], all)).toEqual({ naming: [[strangeBorder, border]], others: [] });
  });

  it('have killed it when one of them failed for each rule', () => {
    expect(nameAll([stranger, decision], ['A2-26b'])).toBe(true);
    expect(nameAll([decision], ['A2-26b', 'A2-26a'])).toBe(false);
    expect(nameAll([], ['A2-26b'])).toBe(false);
  });
});
