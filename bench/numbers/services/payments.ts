import { plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { createReads, type Reads } from '../../../services/payments/src/reads.ts';
import { startPayments } from '../../../services/payments/test/world.ts';
import { TODAY } from '../fill.ts';
import {
  ACTORS,
  cursorAt,
  each,
  DEPARTMENT,
  idsOf,
  KIND,
  momentOf,
  named,
  type Questions,
  REGION,
  type Room,
  rowAt,
} from '../questions.ts';

const BUSY = `SELECT * FROM claims WHERE department_id = '${DEPARTMENT}'`;

/** Payments: `size` claims. */
export async function openPayments(): Promise<Room> {
  const world = await startPayments();
  return {
    url: world.deps.databaseUrl,
    findQuestions: async () => new Map(named(await findReads(world.deps.db))),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads(world: Db): Promise<Questions<Reads>> {
  const found = await findRows(world);
  const { as, payer, page, orders, reservations, register } = found;
  return {
    guaranteedAmounts: {
      find: { one: () => payer().guaranteedAmounts.find(page[0] ?? '') },
      findAgain: { one: () => payer().guaranteedAmounts.findAgain(page[0] ?? '') },
      list: { 'in force': () => payer().guaranteedAmounts.list({}, { kind: KIND, region: REGION, on: plainDate(TODAY) }) },
    },
    paymentRegisters: {
      find: { one: () => payer().paymentRegisters.find(register) },
      list: {
        'of a department': () => payer().paymentRegisters.list({}, { from: null, to: null }),
        'of a region and a month': () =>
          as(ACTORS.region).paymentRegisters.list({}, { from: plainDate('2025-01-01'), to: plainDate('2025-01-31') }),
        'of all': () => as(ACTORS.operator).paymentRegisters.list({}, { from: null, to: null }),
      },
    },
    reservations: {
      find: { 'a page': () => each(reservations, payer().reservations.find) },
      ofOrder: { 'a page': () => each(orders, payer().reservations.ofOrder) },
    },
    budgets: budgetsQuestions(found),
    claims: claimsQuestions(found),
  };
}

type Db = Parameters<typeof createReads>[0];
type Found = Awaited<ReturnType<typeof findRows>>;

/** The rows used in the questions. */
async function findRows(db: Parameters<typeof createReads>[0]) {
  const as = (actor: Actor) => createReads(db, actor);
  const payer = () => as(ACTORS.payer);
  const ids = (column: string) => idsOf(db, `SELECT ${column} AS id FROM (${BUSY} LIMIT 20) AS c`);
  const [page, orders, acts, reservations] = [
    await ids('id'),
    await ids('order_id'),
    await ids('act_id'),
    await ids('reservation_id'),
  ];
  const late = await rowAt(db, `${BUSY} ORDER BY registered_at, id`);
  const after = cursorAt(await payer().claims.list({}, {}, 'OLDEST'), [momentOf(late['registered_at']), late['id']]);
  const budget = await payer().budgets.find({ departmentId: DEPARTMENT, kind: KIND, year: 2026 });
  const [register = ''] = await idsOf(db, `SELECT id FROM payment_registers WHERE department_id = '${DEPARTMENT}' LIMIT 1`);
  if (!budget || budget instanceof Error) throw new Error('no budget', { cause: budget });
  const newest = { filter: {}, sort: 'NEWEST' } as const;
  return { as, payer, page, orders, acts, reservations, after, budget, register, newest };
}

function budgetsQuestions({ as, payer, orders, budget, newest }: Found): Questions<Reads>['budgets'] {
  return {
    find: { one: () => payer().budgets.find({ id: budget.id }) },
    list: {
      'of a department': () => payer().budgets.list({}, {}, 'NEWEST'),
      'of all': () => as(ACTORS.operator).budgets.list({}, {}, 'OLDEST'),
    },
    movements: {
      newest: () => payer().budgets.movements(budget, {}, newest),
      'of an order': () => payer().budgets.movements(budget, {}, { ...newest, filter: { orderId: orders[0] } }),
      'paid out': () => payer().budgets.movements(budget, {}, { ...newest, filter: { to: 'PAID' } }),
    },
  };
}

function claimsQuestions({ as, payer, page, orders, acts, after, register }: Found): Questions<Reads>['claims'] {
  return {
    find: { 'a page': () => each(page, payer().claims.find) },
    findAgain: { one: () => payer().claims.findAgain(page[0] ?? '') },
    ofOrder: { 'a page': () => each(orders, payer().claims.ofOrder) },
    ofAct: { 'a page': () => each(acts, payer().claims.ofAct) },
    list: {
      oldest: () => payer().claims.list({}, {}, 'OLDEST'),
      newest: () => payer().claims.list({}, {}, 'NEWEST'),
      'at 90 %': () => payer().claims.list({ after }, {}, 'OLDEST'),
      'to approve': () => payer().claims.list({}, { statuses: ['REGISTERED'] }, 'OLDEST'),
      'of a region, rejected': () => as(ACTORS.region).claims.list({}, { statuses: ['REJECTED'] }, 'OLDEST'),
      'of a provider': () => as(ACTORS.provider).claims.list({}, {}, 'NEWEST'),
      'of a provider, rejected': () => as(ACTORS.provider).claims.list({}, { statuses: ['REJECTED'] }, 'NEWEST'),
      'of a register': () => payer().claims.list({}, { paymentRegisterId: register }, 'OLDEST'),
    },
  };
}
