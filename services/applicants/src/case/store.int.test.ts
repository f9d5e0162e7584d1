import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { idOf } from '../../test/fixtures.ts';
import { startApplicants, type World } from '../../test/world.ts';
import { findCase, holdForApplication, holdForOffer, passToApplication, releaseApplication, releaseOffer } from './store.ts';

let world: World;
const measureId = id<'MeasureId'>(idOf('measure'));
const [application, other] = [id<'ApplicationId'>(idOf('application', 1)), id<'ApplicationId'>(idOf('application', 2))];
const [offer, otherOffer] = [id<'OfferingId'>(idOf('offer', 1)), id<'OfferingId'>(idOf('offer', 2))];
const conflict = { code: 'CONFLICT' };
const opened = { measureId, caseNo: '2026-000007' };

beforeAll(async () => {
  world = await startApplicants();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the case of a measure', () => {
  const today = plainDate('2026-02-02');

  it('has a number for the year before it exists, and nothing of it is kept', async () => {
    expect(await findCase(world.deps.db, measureId, today)).toEqual({
      caseNo: '2026-000001',
      offeringId: null,
      applicationId: null,
    });
    expect(await world.deps.db.case.count()).toBe(0);
  });

  it('has room for one offer', async () => {
    await holdForOffer(world.deps.db, opened, offer);
    await expect(holdForOffer(world.deps.db, opened, otherOffer)).rejects.toMatchObject(conflict);
    expect(await findCase(world.deps.db, measureId, today)).toEqual({
      caseNo: '2026-000007',
      offeringId: offer,
      applicationId: null,
    });
  });

  it('gives the place of the offer to the application of its consent (A2-16b)', async () => {
    await passToApplication(world.deps.db, measureId, { from: offer, to: application });
    expect(await findCase(world.deps.db, measureId, today)).toEqual({
      caseNo: '2026-000007',
      offeringId: null,
      applicationId: application,
    });
    await expect(passToApplication(world.deps.db, measureId, { from: offer, to: other })).rejects.toMatchObject(conflict);
  });

  it('has room for one application, and the same one again', async () => {
    await holdForApplication(world.deps.db, opened, application);
    await expect(holdForApplication(world.deps.db, opened, other)).rejects.toMatchObject(conflict);
    await expect(holdForOffer(world.deps.db, opened, otherOffer)).rejects.toMatchObject(conflict);
  });

  it('keeps its number when what lived of it has ended', async () => {
    await releaseApplication(world.deps.db, measureId, application);
    await expect(holdForApplication(world.deps.db, { measureId, caseNo: '2026-000008' }, other)).rejects.toMatchObject(conflict);
    await holdForOffer(world.deps.db, opened, otherOffer);
    await releaseOffer(world.deps.db, measureId, otherOffer);
    await holdForApplication(world.deps.db, opened, other);
    expect((await findCase(world.deps.db, measureId, today)).applicationId).toBe(other);
  });
});
