import { VersionConflict } from '@aleumet/domain';
import { type Change, nameBasedId } from '@aleumet/messaging';
import { holdForApplication, releaseApplication } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { keepSpecialist } from '../specialist/store.ts';
import type { Application, KnownApplication } from './application.ts';
import type { ApplicationEvent } from './events.ts';
import type { StateRegister } from './registers.ts';
import { queryRow } from './query-row.ts';
import { applicationRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Stores the change: the row with matching id and version, the requests to registers, and the row of the case. */
export async function saveApplication(
  tx: Tx,
  { before, state, events, version }: Change<Application, ApplicationEvent>,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  if (before.status === 'none') {
    await tx.application.create({ data: { ...applicationRow.toRow(state), version }, select: { id: true } });
  } else {
    const where = { id: state.id, version: version - events.length };
    // The submitted data never change, and are long.
    const { intake: _, refusal: __, ...columns } = applicationRow.toRow(state);
    const { count } = await tx.application.updateMany({ where, data: { ...columns, version } });
    if (count === 0) throw new VersionConflict('application');
  }
  for (const event of events) await saveBeside(tx, state, event);
}

async function saveBeside(tx: Tx, state: KnownApplication, event: ApplicationEvent): Promise<void> {
  const applicationId = state.id;
  switch (event.type) {
    case 'ApplicationRegistered': {
      await holdForApplication(tx, { measureId: state.measureId, caseNo: event.caseNo }, applicationId);
      const askedAt = event.intake.registeredAt;
      const data = event.registers.map((register) => ({
        id: queryId(applicationId, register),
        applicationId,
        register,
        askedAt,
      }));
      await tx.registerQuery.createMany({ data });
      return keepActor(tx, state, event.intake.acceptedBy);
    }
    case 'AcceptanceRefused':
      return keepActor(tx, state, event.refusal.refusedBy);
    case 'RegisterAnswered':
      return saveQuery(tx, state, event.register);
    case 'PaperCopyAttached':
      await saveQuery(tx, state, event.register);
      return keepActor(tx, state, event.copy.certifiedBy);
    case 'ServiceRefused':
      await releaseApplication(tx, state.measureId, applicationId);
      // These answers are no longer needed, and the sweep should not read them each minute.
      await tx.registerQuery.updateMany({ where: { applicationId, isOpen: true }, data: { isOpen: false } });
      return keepActor(tx, state, event.by);
    case 'ApplicationGranted':
    case 'ResultHandedToCorporation':
    case 'ResultHandedOver':
      return keepActor(tx, state, event.by);
    case 'ResultReady':
    case 'ResultReturned':
    case 'ResultRequested':
    case 'ApplicationDueMoved':
      return;
  }
}

async function saveQuery(tx: Tx, application: KnownApplication, register: StateRegister): Promise<void> {
  const query = 'queries' in application ? application.queries.find((one) => one.register === register) : undefined;
  if (!query) throw new Error(`no question to ${register} to save`);
  const data = { ...queryRow.toRow(query), ...(query.answer && { isOpen: false }) };
  await tx.registerQuery.update({ where: { id: queryId(application.id, register) }, data });
}

async function keepActor(
  tx: Tx,
  { departmentId }: KnownApplication,
  by: { specialistId: string | null; name: string } | null,
): Promise<void> {
  if (by?.specialistId == null) return;
  await keepSpecialist(tx, { id: by.specialistId, departmentId, name: by.name });
}

function queryId(applicationId: string, register: StateRegister): string {
  return nameBasedId('register query', applicationId, register);
}
