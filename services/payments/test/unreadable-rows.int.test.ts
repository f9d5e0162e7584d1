import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  amountId,
  amountInput,
  budgetInput,
  operator,
  orderId,
  payerAlmaty,
  SET_AMOUNT,
  SET_BUDGET,
  startPayments,
  type World,
} from './world.ts';

const LATER = '0190a8a0-0902-7000-8000-000000000002';
const TOO_MUCH = { amountTiyn: 9_007_199_254_740_993n };
let world: World;

beforeAll(async () => {
  world = await startPayments();
  await world.ask(operator, SET_BUDGET, { input: budgetInput(500_000_000) });
  await world.ask(operator, SET_AMOUNT, { input: amountInput(100_000) });
  await world.ask(operator, SET_AMOUNT, { input: amountInput(120_000, { id: LATER, validFrom: '2026-07-01' }) });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('money that cannot be shown', () => {
  it('costs its own row only in the list of guaranteed amounts', async () => {
    await world.deps.db.guaranteedAmount.updateMany({ where: { id: LATER }, data: TOO_MUCH });
    const query = '{ guaranteedAmounts(filter: { kind: SANATORIUM_RESORT_TREATMENT }) { nodes { id } } }';
    const { data, errors } = await world.askWithPlaces(undefined, query);
    expect(data).toEqual({ guaranteedAmounts: { nodes: [null, { id: amountId }] } });
    expect(errors).toEqual(['guaranteedAmounts.nodes.0 INTERNAL_SERVER_ERROR']);
  });

  it('costs no other order its reservation', async () => {
    await world.place(1);
    await world.place(2);
    await world.deps.db.reservation.updateMany({ where: { orderId: orderId(1) }, data: TOO_MUCH });
    const any = [1, 2].map((number) => ({ __typename: 'Order', id: orderId(number) }));
    const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Order { reservation { status } } } }';
    const { data, errors } = await world.askWithPlaces(payerAlmaty, query, { any });
    expect(data).toEqual({ _entities: [{ reservation: null }, { reservation: { status: expect.any(String) } }] });
    expect(errors).toEqual(['_entities.0.reservation INTERNAL_SERVER_ERROR']);
  });

  it('costs no other claim of its order, the oldest of which comes first', async () => {
    await world.place(3);
    for (const [month, part] of [400_000, 500_000, 100_000].entries()) {
      world.moveTo(`2026-0${month + 3}-02T04:00:00Z`);
      await world.sign(3, part, 30 + month);
    }
    await world.deps.db.claim.updateMany({ where: { id: await world.claimOf(31) }, data: TOO_MUCH });
    const any = [{ __typename: 'Order', id: orderId(3) }];
    const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Order { claims { amount { tiyn } } } } }';
    const { data, errors } = await world.askWithPlaces(payerAlmaty, query, { any });
    const claims = [{ amount: { tiyn: 400_000 } }, null, { amount: { tiyn: 100_000 } }];
    expect(data).toEqual({ _entities: [{ claims }] });
    expect(errors).toEqual(['_entities.0.claims.1 INTERNAL_SERVER_ERROR']);
  });
});
