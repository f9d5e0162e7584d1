import { type PersonId, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Tx } from '../database.ts';
import { findPerson } from '../replicas/person.ts';
import type { DeliverIrp } from './decisions/deliver-irp.ts';
import type { ProgrammeCommand } from './decider.ts';
import type { Measure, ProgrammeEvent, ProgrammeFacts, Programmes } from './programme.ts';
import { executionRow, irpRow, measureRow } from './row.ts';

/** Reads all programmes and measures of the person in the command, and the data about the person. */
export async function loadProgrammes(tx: Tx, command: ProgrammeCommand): Promise<Loaded<Programmes, ProgrammeFacts>> {
  const personId = personOf(command);
  const holder = await tx.holder.findUnique({ where: { personId } });
  const irps = await tx.irp.findMany({ where: { personId }, orderBy: { deliveredAt: 'asc' } });
  const measures = await tx.measure.findMany({
    where: { personId },
    orderBy: { id: 'asc' },
    include: { executions: { orderBy: { recordedAt: 'asc' } } },
  });
  return {
    state: { programmes: irps.map(irpRow.fromRow), measures: measures.map(measureRow.fromRow) },
    facts: { person: await findPerson(tx, personId), isTakenByOther: await isTakenByOther(tx, command) },
    version: Number(holder?.version ?? 0),
  };
}

/**
 * Stores the changes, unless another transaction has changed the person's programmes in the meantime. Ids are never taken from
 * another person: if two persons get the same id at the same time, the second transaction fails with a duplicate key and is decided
 * again.
 */
export async function saveProgrammes(tx: Tx, change: Change<Programmes, ProgrammeEvent>): Promise<void> {
  const { before, state, events, version } = change;
  const [programme] = state.programmes;
  if (!programme) return;
  await saveVersion(tx, programme.personId, { before: version - events.length, after: version });
  // Older programmes are written first, so that they are no longer current when the new one becomes current.
  for (const one of state.programmes.filter((each) => !before.programmes.includes(each))) {
    const row = irpRow.toRow(one);
    const { count } = await tx.irp.updateMany({ where: { id: one.id, personId: one.personId }, data: row });
    if (count === 0) await tx.irp.create({ data: row });
  }
  for (const one of state.measures.filter((each) => !before.measures.includes(each))) {
    await saveMeasure(tx, one, programme.personId);
  }
  await keepValidUntil(tx, programme.personId);
}

/** Stores in each measure the last day on which both it and the disability are valid, by which the sweep finds it. */
async function keepValidUntil(tx: Tx, personId: PersonId): Promise<void> {
  await tx.$executeRaw`UPDATE measures m SET valid_until = least(m.valid_to, i.disability_until) FROM irps i
    WHERE m.person_id = ${personId}::uuid AND i.id = m.irp_id AND m.valid_until IS DISTINCT FROM least(m.valid_to, i.disability_until)`;
}

type Step = { before: number; after: number };

async function saveVersion(tx: Tx, personId: PersonId, { before, after }: Step): Promise<void> {
  if (before === 0) {
    await tx.holder.create({ data: { personId, version: after } });
    return;
  }
  const { count } = await tx.holder.updateMany({ where: { personId, version: before }, data: { version: after } });
  if (count === 0) throw new VersionConflict('programmes');
}

async function saveMeasure(tx: Tx, measure: Measure, personId: PersonId): Promise<void> {
  const row = { ...measureRow.toRow(measure), personId };
  const { count } = await tx.measure.updateMany({ where: { id: row.id, personId }, data: row });
  if (count === 0) await tx.measure.create({ data: row });
  for (const execution of measure.executions) {
    const columns = executionRow.toRow(execution);
    const key = { measureId: measure.id, orderId: execution.orderId };
    await tx.execution.upsert({ where: { measureId_orderId: key }, create: { ...columns, ...key }, update: columns });
  }
}

function personOf(command: ProgrammeCommand): PersonId {
  return command.type === 'DeliverIrp' ? command.programme.personId : command.personId;
}

async function isTakenByOther(tx: Tx, command: ProgrammeCommand): Promise<boolean> {
  return command.type === 'DeliverIrp' && (await holdsIdOfOther(tx, command));
}

async function holdsIdOfOther(tx: Tx, { programme }: DeliverIrp): Promise<boolean> {
  const { id, personId, prescribed } = programme;
  const measureIds = prescribed.map((measure) => measure.id);
  const irps = await tx.irp.count({ where: { id, NOT: { personId } } });
  const measures = await tx.measure.count({ where: { id: { in: measureIds }, NOT: { personId } } });
  return irps + measures > 0;
}
