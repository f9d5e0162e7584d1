import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OrderClosedSchema, OrderOutcome, OrderServedSchema } from '@aleumet/proto-events';
import { aigerim, aigerimsIrp, DELIVER, hearPersons, IDS, dataBank, PERSONS } from './fixtures.ts';
import { startIrp, type World } from './world.ts';

let world: World;
const PROVIDER = '0190a8a0-0b00-7000-8000-000000000001';
const order = { personId: PERSONS.aigerim, measureId: IDS.measure, orderId: IDS.order, providerId: PROVIDER };
const typesTold = async () => (await world.told()).slice(2).map(({ type }) => type);
const serve = (begins = true) => world.tell(OrderServedSchema, { about: order, servedOn: '2026-02-02', begins }, IDS.order);
const EXECUTIONS = /* GraphQL */ `
  query ($id: UUID!) {
    measure(id: $id) {
      status
      executions {
        order {
          id
        }
        provider {
          id
        }
        outcome
        executedOn
        reason
        recordedAt
      }
    }
  }
`;
const close = (about: typeof order, outcome: OrderOutcome) =>
  world.tell(OrderClosedSchema, { about, closedOn: '2026-02-14', outcome }, about.orderId);
const executions = () => world.ask(aigerim, EXECUTIONS, { id: IDS.measure });
const told = { order: { id: IDS.order }, provider: { id: PROVIDER }, recordedAt: '2026-02-02T04:00:00.000Z' };

beforeEach(async () => {
  world = await startIrp();
  await hearPersons(world);
  await world.ask(dataBank, DELIVER, { input: aigerimsIrp });
});
afterEach(() => world[Symbol.asyncDispose]());

describe('when orders tells of a service', () => {
  it('the day of the service executes the measure, by itself (A2-30e)', async () => {
    await serve();
    const execution = { ...told, outcome: 'EXECUTED', executedOn: '2026-02-02', reason: null };
    expect(await executions()).toEqual({ data: { measure: { status: 'OPEN', executions: [execution] } }, codes: [] });
    expect((await world.told()).at(-1)).toMatchObject({
      type: 'MeasureExecuted',
      key: PERSONS.aigerim,
      sequence: 3,
      event: {
        about: { measureId: IDS.measure, orderId: IDS.order, providerId: PROVIDER },
        ...{ irpId: IDS.irp, executedOn: '2026-02-02' },
      },
    });
  });

  it('what does not begin the service executes nothing (A2-30e)', async () => {
    await serve(false);
    expect(await typesTold()).toEqual([]);
  });

  it('the end of the service changes nothing (A2-30e)', async () => {
    await serve();
    await close(order, OrderOutcome.SERVED);
    expect(await typesTold()).toEqual(['MeasureExecuted']);
  });

  it('what breaks it off takes the execution back (A2-30e)', async () => {
    await serve();
    await close(order, OrderOutcome.BROKEN_OFF);
    const execution = { ...told, outcome: 'NOT_EXECUTED', executedOn: null, reason: 'BROKEN_OFF' };
    expect((await executions()).data).toEqual({ measure: { status: 'OPEN', executions: [execution] } });
    const event = { reason: 'NOT_EXECUTED_REASON_BROKEN_OFF' };
    expect((await world.told()).at(-1)).toMatchObject({ type: 'MeasureNotExecuted', sequence: 4, event });
  });

  it('an order that ends without a service says nothing of it (A2-30e)', async () => {
    for (const outcome of ['REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED'] as const) await close(order, OrderOutcome[outcome]);
    expect(await typesTold()).toEqual([]);
  });

  it('an order that was not taken has not executed it (A2-30e)', async () => {
    await close(order, OrderOutcome.NOT_TAKEN);
    expect(await typesTold()).toEqual(['MeasureNotExecuted']);
    expect((await world.told()).at(-1)).toMatchObject({ event: { reason: 'NOT_EXECUTED_REASON_NOT_TAKEN' } });
  });
});
