import { describe, expect, it } from 'vitest';
import { aigerimsIrp, dataBank, DELIVER, hearPersons, IDS, PERSONS } from './fixtures.ts';
import { startIrp } from './world.ts';

const measures = aigerimsIrp.measures.map((measure) => ({ ...measure, id: measure.id.replace('-0100-', '-0101-') }));
const ofAlikhan = { ...aigerimsIrp, id: IDS.newerIrp, personId: PERSONS.alikhan, measures };

describe('a measure that cannot be shown', () => {
  it('costs itself only in its programme, and no other programme', async () => {
    await using world = await startIrp();
    await hearPersons(world);
    for (const input of [aigerimsIrp, ofAlikhan]) expect((await world.ask(dataBank, DELIVER, { input })).codes).toEqual([]);
    await world.deps.db.measure.updateMany({ where: { id: IDS.measure }, data: { kind: 'FLYING_CARPET' } });
    const query = '{ irps(orderBy: OLDEST) { nodes { id measures { id } } } }';
    const { data, errors } = await world.askWithPlaces(dataBank, query);
    const whole = measures.map(({ id }) => ({ id }));
    expect(data).toEqual({
      irps: {
        nodes: [
          { id: IDS.irp, measures: [null, { id: IDS.otherMeasure }] },
          { id: IDS.newerIrp, measures: whole },
        ],
      },
    });
    expect(errors).toEqual(['irps.nodes.0.measures.0 INTERNAL_SERVER_ERROR']);
  });
});
