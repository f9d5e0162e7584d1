import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { idOf } from '../../test/fixtures.ts';
import { startApplicants, type World } from '../../test/world.ts';
import {
  findCase,
  holdForApplication,
  holdForInvitation,
  passToApplication,
  releaseApplication,
  releaseInvitation,
} from './store.ts';

let world: World;
const measureId = id<'MeasureId'>(idOf('measure'));
const [application, other] = [id<'ApplicationId'>(idOf('application', 1)), id<'ApplicationId'>(idOf('application', 2))];
const [invitation, otherInvitation] = [id<'InvitationId'>(idOf('invitation', 1)), id<'InvitationId'>(idOf('invitation', 2))];
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
      invitationId: null,
      applicationId: null,
    });
    expect(await world.deps.db.case.count()).toBe(0);
  });

  it('has room for one invitation', async () => {
    await holdForInvitation(world.deps.db, opened, invitation);
    await expect(holdForInvitation(world.deps.db, opened, otherInvitation)).rejects.toMatchObject(conflict);
    expect(await findCase(world.deps.db, measureId, today)).toEqual({
      caseNo: '2026-000007',
      invitationId: invitation,
      applicationId: null,
    });
  });

  it('gives the place of the invitation to the application of its consent', async () => {
    await passToApplication(world.deps.db, measureId, { from: invitation, to: application });
    expect(await findCase(world.deps.db, measureId, today)).toEqual({
      caseNo: '2026-000007',
      invitationId: null,
      applicationId: application,
    });
    await expect(passToApplication(world.deps.db, measureId, { from: invitation, to: other })).rejects.toMatchObject(conflict);
  });

  it('has room for one application, and the same one again', async () => {
    await holdForApplication(world.deps.db, opened, application);
    await expect(holdForApplication(world.deps.db, opened, other)).rejects.toMatchObject(conflict);
    await expect(holdForInvitation(world.deps.db, opened, otherInvitation)).rejects.toMatchObject(conflict);
  });

  it('keeps its number when what lived of it has ended', async () => {
    await releaseApplication(world.deps.db, measureId, application);
    await expect(holdForApplication(world.deps.db, { measureId, caseNo: '2026-000008' }, other)).rejects.toMatchObject(conflict);
    await holdForInvitation(world.deps.db, opened, otherInvitation);
    await releaseInvitation(world.deps.db, measureId, otherInvitation);
    await holdForApplication(world.deps.db, opened, other);
    expect((await findCase(world.deps.db, measureId, today)).applicationId).toBe(other);
  });
});
