import { describe, expect, it } from 'vitest';
import {
  aigerim,
  alikhan,
  applicationInput,
  GRANT_APPLICATION,
  idOf,
  loadReferenceData,
  REGISTER_APPLICATION,
  specialistAlmaty,
  tellMeasure,
} from './fixtures.ts';
import { startApplicants } from './world.ts';

describe('an application that cannot be shown', () => {
  it('costs itself only, in the list and below its person', async () => {
    await using world = await startApplicants();
    await loadReferenceData(world, aigerim, alikhan);
    await tellMeasure(world, aigerim);
    await tellMeasure(world, alikhan, { measureId: idOf('measure', 2) });
    const inputs = [applicationInput(aigerim), { ...applicationInput(alikhan, 2), measureId: idOf('measure', 2) }];
    for (const input of inputs) expect((await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })).codes).toEqual([]);
    const [bad, good] = inputs.map(({ id }) => ({ id, kind: 'SANATORIUM_RESORT_TREATMENT' }));
    await world.deps.db.application.updateMany({ where: { id: String(bad?.id) }, data: { kind: 'FLYING_CARPET' } });
    const list = await world.askWithPlaces(specialistAlmaty, '{ applications(orderBy: NEWEST) { nodes { id kind } } }');
    expect(list.data).toEqual({ applications: { nodes: [good, null] } });
    expect(list.errors).toEqual(['applications.nodes.1 INTERNAL_SERVER_ERROR']);
    const any = [aigerim, alikhan].map(({ personId }) => ({ __typename: 'Person', id: personId }));
    const query =
      'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Person { applications { nodes { id kind } } } } }';
    const below = await world.askWithPlaces(specialistAlmaty, query, { any });
    expect(below.data).toEqual({ _entities: [{ applications: { nodes: [null] } }, { applications: { nodes: [good] } }] });
    expect(below.errors).toEqual(['_entities.0.applications.nodes.0 INTERNAL_SERVER_ERROR']);
  });
  it('is no mistake of whoever wants to decide on it', async () => {
    await using world = await startApplicants();
    await loadReferenceData(world, aigerim);
    await tellMeasure(world, aigerim);
    const input = applicationInput(aigerim);
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input });
    const { db } = world.deps;
    await db.$executeRaw`UPDATE applications SET intake = jsonb_set(intake, '{applicant,iin}', '"85"')`;
    const granted = await world.ask(specialistAlmaty, GRANT_APPLICATION, { input: { applicationId: input.id } });
    expect(granted.codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });
});
