import { describe, expect, it } from 'vitest';
import { roleOf } from './roles.ts';
import { speaksOfStays } from './words.ts';

describe('a source', () => {
  it.each(['const bedDays = 1;', 'order.arrivalOn', "status: 'STAY_COMPLETED'", 'departedOn'])(
    'speaks of stays: %s',
    (source) => {
      expect(speaksOfStays(source)).toBe(true);
    },
  );
  it.each([
    "unit: 'BED_DAY'",
    '/** The bed. */\nconst total = 1;',
    '/*\n * the stay\n */',
    '  // the stay\n',
    'const quantity = 1;',
  ])('does not speak of stays: %s', (source) => {
    expect(speaksOfStays(source)).toBe(false);
  });
});

describe('the role of a file', () => {
  it.each([
    ['services/orders/src/order/decisions/place-order.ts', 'decisions'],
    ['services/orders/src/inbox/on-funds-refused.ts', 'inbox'],
    ['services/orders/src/inbox/reactions.ts', 'wiring'],
    ['services/orders/src/order/row.ts', 'store and row'],
    ['services/orders/src/order/placing-facts.ts', 'store and row'],
    ['services/orders/src/order/evolve.ts', 'evolve'],
    ['services/orders/src/server.ts', 'wiring'],
    ['services/orders/src/order/reads.ts', 'reads'],
    ['services/orders/src/order/mutations.ts', 'resolvers'],
    ['services/orders/src/order/order.ts', 'state and rest'],
  ])('%s: %s', (file, role) => {
    expect(roleOf(file)).toBe(role);
  });
});
