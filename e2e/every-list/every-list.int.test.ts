import { RefusedByPortal } from '@aleumet/testkit/graphql-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListField, listFields } from './fields.ts';
import { type List, lists } from './lists.ts';
import { walk } from './walk.ts';
import { startWorld, type World } from './world.ts';

const MINUTES = 5 * 60_000;
const fields = listFields();
const named = fields.map((field) => [`${field.field}${field.order === undefined ? '' : ` by ${field.order}`}`, field] as const);

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, MINUTES);
afterAll(() => world[Symbol.asyncDispose]());

function listOf({ field }: ListField): List {
  const list = lists[field];
  if (!list) throw new Error(`no rows for ${field}: a new list needs an entry in lists.ts`);
  return list;
}

function ask(field: ListField, { first, after }: { first: number; after?: string | null }) {
  const order = field.order === undefined ? [] : [`orderBy: ${field.order}`];
  const behind = after == null ? [] : [`after: ${JSON.stringify(after)}`];
  return world.ask(field.field, listOf(field), [...order, `first: ${first}`, ...behind].join(', '));
}

/** Returns code and path of the error for a page; undefined when there is none. */
async function refusalOf(asked: Promise<unknown>): Promise<unknown> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    return error instanceof RefusedByPortal ? { code: error.code, ...error.details } : error;
  }
}

const NO_CURSOR = { code: 'BAD_USER_INPUT', path: 'after', problem: 'NOT_A_CURSOR' };
const NO_SIZE = { code: 'BAD_USER_INPUT', path: 'first', problem: 'OUT_OF_RANGE', least: 1, most: 100 };

describe('the lists', () => {
  it('are those of the composed schema, every one with rows of its own', () => {
    expect(new Set(fields.map(({ field }) => field))).toEqual(new Set(Object.keys(lists)));
  });
});

describe.each(named)('%s', (_name, field) => {
  it.each([1, 2, 3])(
    'loses and doubles no row in pages of %i while rows come, change and leave',
    async (size) => {
      const { seen, largest, stayed, inOrder } = await walk((page) => ask(field, page), size, {
        rows: world.rows,
        table: listOf(field),
      });
      expect(largest).toBe(size);
      expect(seen.length).toBe(new Set(seen).size);
      expect(inOrder).toEqual(stayed);
    },
    MINUTES,
  );

  it(
    'refuses a text that it has not given, and a size that no page has',
    async () => {
      const { keys } = await ask(field, { first: 1 });
      const absent = '0190ffff-ffff-7fff-8fff-ffffffffffff';
      const texts = ['', '\0', '%', 'null', absent, ...[...keys, absent, '-1 x', '12', '[]', '[null]'].map(base64)];
      for (const after of texts) {
        expect(await refusalOf(ask(field, { first: 1, after }))).toEqual(NO_CURSOR);
      }
      for (const first of [0, -1, 101]) {
        expect(await refusalOf(ask(field, { first }))).toEqual(NO_SIZE);
      }
    },
    MINUTES,
  );

  it(
    'gives a cursor that its other orders and the lists beside it refuse',
    async () => {
      const copy = await world.rows.add(listOf(field));
      const { endCursor: after } = await ask(field, { first: 1 });
      await world.rows.leave(listOf(field), copy);
      const taken: string[] = [];
      for (const [name, other] of besides(field)) {
        const refusal = await refusalOf(ask(other, { first: 1, after }));
        if (!(refusal instanceof Object && 'code' in refusal && refusal.code === 'BAD_USER_INPUT')) taken.push(name);
      }
      expect({ after: typeof after, taken }).toEqual({ after: 'string', taken: [] });
    },
    MINUTES,
  );
});

/** The other sort orders of the same list, and the three lists after it in the listing, the first after the last. */
function besides(field: ListField) {
  const at = fields.indexOf(field);
  const behind = [...named, ...named].slice(at + 1, at + 4);
  return new Set([...named.filter(([, one]) => one.field === field.field && one !== field), ...behind]);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64url');
}
