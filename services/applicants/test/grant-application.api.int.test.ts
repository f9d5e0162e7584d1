import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EntryQueuedSchema, ServiceKind } from '@aleumet/proto-events';
import {
  aigerim,
  applicationInput,
  damirUser,
  GRANT_APPLICATION,
  idOf,
  loadReferenceData,
  REGISTER_APPLICATION,
  specialistAlmaty,
  specialistKaraganda,
  tellMeasure,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const applicationId = idOf('application');
const grant = { input: { applicationId } };
const NOTIFICATION = 'query ($id: UUID!) { application(id: $id) { result { queueNo notification { id } } } }';

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim);
  await tellMeasure(world, aigerim);
  await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: applicationInput(aigerim) });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an accepted application', () => {
  it('cannot be granted before the registers have answered (A2-7a)', async () => {
    const { codes } = await world.ask(specialistAlmaty, GRANT_APPLICATION, grant);
    expect(codes).toEqual(['REGISTER_ANSWER_PENDING']);
  });

  it('is asked about in four registers, and again only where no answer came (A2-7a)', async () => {
    world.registers.behave({ register: 'RESIDENCE', iin: aigerim.iin }, 'SILENT');
    expect(await world.sweep()).toBe(3);
    world.registers.behave({ register: 'RESIDENCE', iin: aigerim.iin }, 'HOLDS');
    expect(await world.sweep()).toBe(1);
    expect(await world.sweep()).toBe(0);
  });

  it('is unknown to another department', async () => {
    const { codes } = await world.ask(specialistKaraganda, GRANT_APPLICATION, grant);
    expect(codes).toEqual(['APPLICATION_NOT_FOUND']);
  });

  it('is granted once, and the queue is told its moment of receipt (A2-22b)', async () => {
    const answer = await world.ask(specialistAlmaty, GRANT_APPLICATION, grant);
    expect(answer).toEqual({
      codes: [],
      data: {
        grantApplication: { id: applicationId, status: 'GRANTED', decision: { granted: true, decidedBy: specialistAlmaty.name } },
      },
    });
    expect(await world.ask(specialistAlmaty, GRANT_APPLICATION, grant)).toEqual(answer);
    const published = (await world.told()).filter(({ type }) => type === 'ApplicationGranted');
    expect(published).toEqual([
      {
        type: 'ApplicationGranted',
        key: applicationId,
        sequence: 6,
        occurredAt: world.now(),
        event: {
          about: {
            personId: aigerim.personId,
            departmentId: aigerim.departmentId,
            applicationId,
            measureId: idOf('measure'),
            caseNo: '2026-000001',
            kind: 'SERVICE_KIND_SANATORIUM_RESORT_TREATMENT',
            region: '75',
            ageBand: 'AGE_BAND_FROM_30_TO_44',
            disabilityGroup: 'DISABILITY_GROUP_SECOND',
          },
          specialistId: specialistAlmaty.specialistId,
          channel: 'CHANNEL_EMPLOYMENT_DEPARTMENT',
          receivedAt: '2026-02-02T04:00:00Z',
          seq: '1',
          grantedAt: '2026-02-02T04:00:00Z',
        },
      },
    ]);
  });
});

describe('a granted application', () => {
  it('gets its notification A2/F5 with the number of the queue journal (A2-13)', async () => {
    const { personId, departmentId } = aigerim;
    await world.tell(EntryQueuedSchema, {
      about: { personId, departmentId, applicationId, entryId: idOf('entry') },
      queueNo: 17n,
    });
    const { data, codes } = await world.ask(
      specialistAlmaty,
      `query ($id: UUID!) { application(id: $id) { result { queueNo place notification { id text(language: EN) fields { key value } } } } }`,
      { id: applicationId },
    );
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      application: { result: { queueNo: 17, place: 'AT_DEPARTMENT', notification: { id: 'A2/F5' } } },
    });
    expect(JSON.stringify(data)).toContain('registered under No. 17 on 2026-02-02');
  });

  it('shows no notification to the holder of a power of attorney, who may not see the person (A2-13)', async () => {
    const ATTORNEY = 'mutation ($input: RegisterPowerOfAttorneyInput!) { registerPowerOfAttorney(input: $input) { name } }';
    const iin = damirUser.kind === 'CITIZEN' ? damirUser.iin : '';
    await world.ask(specialistAlmaty, ATTORNEY, { input: { applicationId, iin, name: 'Damir', validUntil: '2027-01-01' } });
    expect(await world.ask(damirUser, NOTIFICATION, { id: applicationId })).toEqual({
      codes: [],
      data: { application: { result: { queueNo: 17, notification: null } } },
    });
  });
});

describe('a granted application for a service whose forms the portal does not carry', () => {
  it('gets no notification of another service (A2-13)', async () => {
    const measureId = idOf('measure', 2);
    await tellMeasure(world, aigerim, { measureId, kind: ServiceKind.WHEELCHAIR });
    const input = { ...applicationInput(aigerim, 2), measureId };
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input });
    await world.sweep();
    await world.ask(specialistAlmaty, GRANT_APPLICATION, { input: { applicationId: input.id } });
    const { personId, departmentId } = aigerim;
    await world.tell(EntryQueuedSchema, {
      about: { personId, departmentId, applicationId: input.id, entryId: idOf('entry', 2) },
      queueNo: 18n,
    });
    expect(await world.ask(specialistAlmaty, NOTIFICATION, { id: input.id })).toEqual({
      codes: [],
      data: { application: { result: { queueNo: 18, notification: null } } },
    });
  });
});
