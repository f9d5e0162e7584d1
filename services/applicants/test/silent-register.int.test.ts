import { Unavailable, UnreadableAnswer } from '@aleumet/domain';
import { demoEmployees } from '@aleumet/testkit/demo';
import { describe, expect, it } from 'vitest';
import { findPendingQueries } from '../src/application/due.ts';
import { aigerim, applicationInput, loadReferenceData, REGISTER_APPLICATION, specialistAlmaty, tellMeasure } from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

const DEAD = 'RESIDENCE';

/** An application with its four questions, and others that have waited longer for one register alone. */
async function fill(world: World, others: number): Promise<void> {
  await loadReferenceData(world, aigerim);
  await tellMeasure(world, aigerim);
  await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: applicationInput(aigerim) });
  await world.deps.db
    .$executeRaw`INSERT INTO applications SELECT (jsonb_populate_record(base, jsonb_build_object('id', gen_random_uuid(),
    'seq', 9000 + i, 'case_no', 'copy ' || i, 'measure_id', gen_random_uuid()))).* FROM applications AS base, generate_series(1, ${others}::int) AS i`;
  await world.deps.db.$executeRaw`INSERT INTO register_queries (id, application_id, register, asked_at)
    SELECT gen_random_uuid(), id, ${DEAD}, received_at - interval '1 day' FROM applications WHERE seq > 9000`;
}

/** A register that says nothing, and how often it was asked. */
function kill({ registers }: World): { times: number } {
  const [asked, { ask }] = [{ times: 0 }, registers];
  registers.ask = async (question) => {
    if (question.register !== DEAD) return ask(question);
    asked.times += 1;
    throw new Unavailable('state register');
  };
  return asked;
}

describe('a register that has been silent for long', () => {
  it('does not hide the questions to the others', async () => {
    await using world = await startApplicants();
    await fill(world, 600);
    const pending = await findPendingQueries(world.deps.db, { now: world.now(), skipped: [] });
    const byRegister = Map.groupBy(pending, ({ register }) => register);
    expect(Object.fromEntries([...byRegister].map(([register, queries]) => [register, queries.length]))).toEqual({
      ...{ IDENTITY_DOCUMENT: 1, DISABILITY: 1, PROGRAMME_MEASURES: 1, RESIDENCE: 100 },
    });
  });

  it('is left alone for the rest of a sweep, and each question is put again later each time', async () => {
    await using world = await startApplicants();
    await fill(world, 15);
    const asked = kill(world);
    expect(await world.sweep()).toBe(3);
    expect(asked.times).toBe(10);
    await world.sweep();
    const first = await world.deps.db.registerQuery.findMany({ where: { register: DEAD, timesAsked: 2 } });
    expect(first.map(({ nextAskAt }) => nextAskAt.toISOString())).toEqual(Array(4).fill('2026-02-02T04:01:00.000Z'));
    expect(asked.times).toBe(20);
  });
});

describe('a register that answers what cannot be kept', () => {
  it('costs no other answer, is shown to the operator, and is asked again', async () => {
    await using world = await startApplicants();
    await fill(world, 0);
    const { ask } = world.registers;
    world.registers.ask = async (question) => {
      if (question.register === DEAD) throw new UnreadableAnswer('state register');
      return ask(question);
    };
    await world.sweep();
    const open = () =>
      world.deps.db.registerQuery.findMany({ where: { isOpen: true }, select: { register: true, timesAsked: true } });
    expect(await open()).toEqual([{ register: DEAD, timesAsked: 1 }]);
    const { data } = await world.ask(demoEmployees.operator, '{ applicantsSkippedRows { nodes { job code attempts } } }');
    expect(data).toEqual({
      applicantsSkippedRows: { nodes: [{ job: 'ask-registers', code: 'ANSWER_UNREADABLE', attempts: 1 }] },
    });
    world.registers.ask = ask;
    expect(await world.sweep()).toBe(1);
    expect(await open()).toEqual([]);
  });
});
