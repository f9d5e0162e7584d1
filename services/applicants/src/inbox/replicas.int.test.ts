import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import {
  IrpFormedSchema,
  MeasureExpiredSchema,
  OrderClosedSchema,
  OrderPlacedSchema,
  ProviderRegisteredSchema,
  ServiceKind,
  SmsReason,
  SmsUndeliveredSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import { aigerim, idOf, marat } from '../../test/fixtures.ts';
import { startApplicants, type World } from '../../test/world.ts';
import { getMeasureOf } from '../replicas/measure.ts';

let world: World;
const measureId = idOf('measure');
const formed = {
  about: { personId: aigerim.personId, measureId, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT },
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  workInjury: false,
};

beforeAll(async () => {
  world = await startApplicants();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a measure published by irp', () => {
  const validTo = async () =>
    (await world.deps.db.measure.findUnique({ where: { measureId } }))?.validTo?.toISOString().slice(0, 10);

  it('cannot expire before it is known: the message waits', async () => {
    await expect(world.tell(MeasureExpiredSchema, { about: { measureId }, expiredOn: '2026-05-01' })).rejects.toMatchObject({
      code: 'FACT_MISSING',
    });
  });

  it('serves its own person, and is as one that is not there for another: treatment follows the own programme (A2-3a)', async () => {
    await world.tell(IrpFormedSchema, formed);
    const of = ({ personId }: typeof aigerim) =>
      world.deps.db.$transaction((tx) => getMeasureOf(tx, { measureId: id(measureId), personId: id(personId) }));
    expect(await of(aigerim)).toMatchObject({ measureId });
    await expect(of(marat)).rejects.toMatchObject({ code: 'FACT_MISSING', fact: 'measure' });
  });

  it('is known with its term, so that its person may be invited (A2-15a)', async () => {
    await world.tell(IrpFormedSchema, formed);
    expect(await world.deps.db.measure.findUnique({ where: { measureId } })).toMatchObject({
      ...{ measureId, personId: aigerim.personId, kind: 'SANATORIUM_RESORT_TREATMENT' },
      ...{ validFrom: new Date('2026-01-01'), validTo: new Date('2026-12-31'), disabilityTo: null, workInjury: false },
    });
  });

  it('is over after the day that irp names (A2-4b)', async () => {
    await world.tell(IrpFormedSchema, formed);
    await world.tell(MeasureExpiredSchema, { about: { measureId }, expiredOn: '2026-05-01' });
    expect(await validTo()).toBe('2026-05-01');
  });

  it.each([
    { field: 'measureId', broken: { about: { measureId: '' }, expiredOn: '2026-05-01' } },
    { field: 'expiredOn', broken: { about: { measureId }, expiredOn: 'soon' } },
  ])('waits for an operator where $field cannot be read (A2-4b)', async ({ field, broken }) => {
    await expect(world.tell(MeasureExpiredSchema, broken)).rejects.toThrow(new RegExp(`^${field}: `));
  });

  it('is not changed by older news, nor twice by one message', async () => {
    const older = { ...world.messageOf(IrpFormedSchema, formed), sequence: 0 };
    await world.deliver(older);
    await world.deliver(older);
    expect(await validTo()).toBe('2026-05-01');
    expect(await world.deps.db.inbox.count({ where: { messageId: older.id } })).toBe(1);
  });
});

describe('an order published by orders', () => {
  it('opens the sight of its provider and closes it thirty days after it ended', async () => {
    const order = { orderId: idOf('order'), personId: aigerim.personId, providerId: idOf('entry', 1) };
    await world.tell(ProviderRegisteredSchema, { about: { providerId: order.providerId }, binDigest: 'ab'.repeat(32) });
    await world.tell(OrderPlacedSchema, { about: order }, order.orderId);
    const seenUntil = async () =>
      (await world.deps.db.personViewer.findUnique({ where: { orderId: order.orderId } }))?.visibleUntil;
    expect(await seenUntil()).toBeNull();
    const about = { ...order, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT };
    await world.tell(OrderClosedSchema, { about, closedOn: '2026-03-01' }, order.orderId);
    expect(await seenUntil()).toEqual(new Date('2026-03-31'));
  });
});

describe('an SMS that was not delivered', () => {
  it('changes nothing here when it is no request of an invitation (A2-15b)', async () => {
    const failedAt = toTimestamp(world.now());
    await world.tell(SmsUndeliveredSchema, { about: {}, reason: SmsReason.SELECT_PROVIDER, failedAt });
    await world.tell(SmsUndeliveredSchema, {
      ...{ about: {}, reason: SmsReason.SELECT_PROVIDER, invitationId: idOf('invitation'), failedAt },
    });
    await world.tell(SmsUndeliveredSchema, { about: {}, reason: SmsReason.INVITATION, failedAt });
    expect(await world.told()).toEqual([]);
  });
});
