import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { hearPersons, PERSONS } from '../../test/fixtures.ts';
import { delivering, irpId, measure, measureId, ORDER, PERSON, programme } from '../../test/specification.ts';
import { startIrp, type World } from '../../test/world.ts';
import { loadProgrammes } from './store.ts';

let world: World;
const cause = { correlationId: 'test' };
const march = plainDate('2026-03-31');

beforeAll(async () => {
  world = await startIrp();
  await hearPersons(world);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('when programmes of one person are delivered at the same moment', () => {
  it('each is decided on what the one before has left, and one is in force', async () => {
    const deliveries = [1, 2, 3].map((number) => delivering(programme(number, { prescribed: [measure(number)] })));
    await Promise.all(deliveries.map((command) => world.deps.handleProgramme(command, cause)));
    expect(await world.deps.db.irp.count({ where: { status: 'CURRENT' } })).toBe(1);
    expect(await world.deps.db.measure.count({ where: { status: 'OPEN' } })).toBe(1);
    const sequences = (await world.told()).map(({ sequence }) => sequence);
    expect(sequences).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('when two persons are given the same id at the same moment', () => {
  it('it stays with the one who came first', async () => {
    const other = id<'PersonId'>(PERSONS.alikhan);
    const commands = [PERSON, other].map((personId) => delivering(programme(5, { personId, prescribed: [measure(5)] })));
    const outcomes = await Promise.allSettled(commands.map((command) => world.deps.handleProgramme(command, cause)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason.code);
    expect(refused).toEqual(['ID_OF_ANOTHER_PERSON']);
  });
});

describe('a message that comes twice', () => {
  it('has its effect once', async () => {
    const [open] = await world.deps.db.measure.findMany({ where: { status: 'OPEN', personId: PERSON } });
    const of = measureId(Number(open?.id.at(-1)));
    const command = { type: 'RecordNonExecution', personId: PERSON, measureId: of, ...ORDER, reason: 'NOT_TAKEN' } as const;
    const before = (await world.told()).length;
    await world.deps.handleProgramme(command, { ...cause, messageId: 'not taken' });
    const other = id<'OrderId'>('0190a8a0-0800-7000-8000-000000000009');
    await world.deps.handleProgramme({ ...command, orderId: other }, { ...cause, messageId: 'not taken' });
    expect(await world.told()).toHaveLength(before + 1);
  });
});

describe('what was decided', () => {
  it('is read again as it was written', async () => {
    const prescribed = [measure(7, march), { ...measure(8), product: 'A3-CANE', quantity: 2 }];
    const content = { disabilityUntil: plainDate('2027-06-01'), workInjury: true, prescribed };
    const command = delivering(programme(4, content));
    await world.deps.handleProgramme(command, cause);
    const { state } = await world.deps.db.$transaction((tx) => loadProgrammes(tx, command));
    expect(state.programmes.find((one) => one.id === irpId(4))).toMatchObject({ ...content, status: 'CURRENT' });
    expect(state.measures.filter((one) => one.irpId === irpId(4))).toMatchObject(prescribed);
  });
});
