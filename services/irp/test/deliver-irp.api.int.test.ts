import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aigerimsIrp,
  DELIVER,
  hearPersons,
  hygieneMeasure,
  IDS,
  dataBank,
  otherDataBank,
  PERSONS,
  sanatoriumMeasure,
  specialistAlmaty,
} from './fixtures.ts';
import { startIrp, type World } from './world.ts';

let world: World;
const deliver = (input: object, by = dataBank) => world.ask(by, DELIVER, { input });

beforeAll(async () => {
  world = await startIrp();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('before applicants has told the person', () => {
  it('a programme is refused and leaves no trace, so that the data bank registers and repeats (A2-15a)', async () => {
    expect((await deliver(aigerimsIrp)).codes).toEqual(['PERSON_UNKNOWN']);
    expect(await world.deps.db.irp.count()).toBe(0);
    expect(await world.told()).toEqual([]);
  });
});

describe('when the person is known', () => {
  beforeAll(() => hearPersons(world));

  it('a programme is taken with its measures (A2-15a)', async () => {
    const { data, codes } = await deliver(aigerimsIrp);
    expect(codes).toEqual([]);
    const open = { status: 'OPEN', expiredOn: null, expiryReason: null, irp: { id: IDS.irp } };
    expect(data?.['deliverIrp']).toEqual({
      ...{ id: IDS.irp, person: { id: PERSONS.aigerim }, status: 'CURRENT' },
      ...{ department: { id: specialistAlmaty.departmentId }, region: '75', deliveredAt: '2026-02-02T04:00:00.000Z' },
      ...{ formedOn: '2026-01-15', disabilityUntil: '2027-06-01', workInjury: false },
      measures: [
        { ...sanatoriumMeasure, product: null, quantity: null, usableUntil: '2027-06-01', ...open },
        { ...hygieneMeasure, usableUntil: '2026-03-31', ...open },
      ],
    });
  });

  it('each measure is told once, with what it is counted by and nothing of who it is', async () => {
    const [first, second, ...more] = await world.told();
    expect(more).toEqual([]);
    expect(first).toEqual({
      type: 'IrpFormed',
      key: PERSONS.aigerim,
      sequence: 1,
      occurredAt: '2026-02-02T04:00:00.000Z',
      event: {
        about: {
          personId: PERSONS.aigerim,
          departmentId: specialistAlmaty.departmentId,
          measureId: IDS.measure,
          kind: 'SERVICE_KIND_SANATORIUM_RESORT_TREATMENT',
          region: '75',
          ageBand: 'AGE_BAND_FROM_30_TO_44',
          disabilityGroup: 'DISABILITY_GROUP_SECOND',
        },
        irpId: IDS.irp,
        formedOn: '2026-01-15',
        validFrom: '2026-01-15',
        validTo: '2027-12-31',
        disabilityTo: '2027-06-01',
      },
    });
    expect(second).toMatchObject({ sequence: 2, event: { about: { measureId: IDS.otherMeasure }, productCode: 'A3-DIAPERS' } });
  });

  it('a repeated delivery changes nothing', async () => {
    expect((await deliver(aigerimsIrp)).codes).toEqual([]);
    expect(await world.told()).toHaveLength(2);
  });

  it('another data bank can neither correct nor replace it, and learns nothing of the person (A2-15a)', async () => {
    await deliver(aigerimsIrp);
    const stranger = '0190a8a0-0a00-7000-8000-0000000000ff';
    const newer = { ...aigerimsIrp, id: IDS.newerIrp, measures: [{ ...hygieneMeasure, id: IDS.newMeasure }] };
    for (const input of [{ ...aigerimsIrp, workInjury: true }, newer, { ...newer, personId: stranger }]) {
      expect((await deliver(input, otherDataBank as typeof dataBank)).codes).toEqual(['PERSON_UNKNOWN']);
    }
    expect(await world.told()).toHaveLength(2);
  });

  it('its ids cannot be given to another person', async () => {
    const stolen = { ...aigerimsIrp, id: IDS.newerIrp, personId: PERSONS.marat };
    expect((await deliver(stolen)).codes).toEqual(['ID_OF_ANOTHER_PERSON']);
  });

  it.each([
    { measures: [] },
    { measures: [sanatoriumMeasure, sanatoriumMeasure] },
    { measures: [{ ...sanatoriumMeasure, validTo: '2026-01-14' }] },
    { measures: [{ ...sanatoriumMeasure, quantity: 0 }] },
  ])('a programme that says nothing sensible is bad input: %j', async (wrong) => {
    expect((await deliver({ ...aigerimsIrp, id: IDS.newerIrp, ...wrong })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('a newer programme replaces it: what it no longer holds is over, what goes on keeps its id', async () => {
    const newer = { ...aigerimsIrp, id: IDS.newerIrp, formedOn: '2026-02-01', measures: [sanatoriumMeasure] };
    const { data } = await deliver(newer);
    expect(data?.['deliverIrp']).toMatchObject({ status: 'CURRENT', measures: [{ id: IDS.measure, irp: { id: IDS.newerIrp } }] });
    const [expired, formed] = (await world.told()).slice(2);
    const reason = 'MEASURE_EXPIRY_REASON_NOT_IN_PROGRAMME';
    expect(expired).toMatchObject({
      type: 'MeasureExpired',
      sequence: 3,
      event: { about: { measureId: IDS.otherMeasure }, reason },
    });
    expect(formed).toMatchObject({ type: 'IrpFormed', sequence: 4, event: { irpId: IDS.newerIrp } });
  });

  it('the older programme delivered again changes nothing, corrected it is refused', async () => {
    expect((await deliver(aigerimsIrp)).codes).toEqual([]);
    expect((await deliver({ ...aigerimsIrp, workInjury: true })).codes).toEqual(['NEWER_IRP_KNOWN']);
    expect(await world.told()).toHaveLength(4);
  });

  it('the measure is over on the day after the term of the disability (A2-4b)', async () => {
    world.moveTo('2027-06-01T18:59:59Z'); // the end of the day in Almaty
    await world.sweep();
    expect(await world.told()).toHaveLength(4);
    world.moveTo('2027-06-01T19:00:00Z');
    await world.sweep();
    await world.sweep();
    const [expired, ...more] = (await world.told()).slice(4);
    expect(more).toEqual([]);
    const event = {
      about: { measureId: IDS.measure },
      expiredOn: '2027-06-01',
      reason: 'MEASURE_EXPIRY_REASON_DISABILITY_ENDED',
    };
    expect(expired).toMatchObject({ type: 'MeasureExpired', sequence: 5, event });
  });
});
