import { id, type MeasureId } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { getServedPerson } from '../person/served.ts';
import { intakePolicyOn } from '../policy.ts';
import { refuse } from '../refusals.ts';
import { getMeasure, getMeasureOf } from '../replicas/measure.ts';
import type { Application } from './application.ts';
import type { ApplicationCommand, FilingCommand } from './decider.ts';
import type { ApplicationFacts, FilingFacts } from './facts.ts';
import { applicationRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Reads the application, its measure, and the data needed to submit one. */
export async function loadApplication(tx: Tx, command: ApplicationCommand): Promise<Loaded<Application, ApplicationFacts>> {
  const row = await tx.application.findUnique({ where: { id: command.applicationId }, include: { queries: true } });
  const state: Application = row ? applicationRow.fromRow(row) : { status: 'none' };
  const measureId = 'measureId' in command ? command.measureId : state.status === 'none' ? undefined : state.measureId;
  if (measureId === undefined) refuse('APPLICATION_NOT_FOUND');
  return { state, facts: await loadFacts(tx, command, measureId), version: Number(row?.version ?? 0) };
}

async function loadFacts(tx: Tx, command: ApplicationCommand, measureId: MeasureId): Promise<ApplicationFacts> {
  const calendar = await findCalendar(tx);
  const person = 'measureId' in command ? await getServedPerson(tx, command) : null;
  const measure = 'measureId' in command ? await getMeasureOf(tx, command) : await getMeasure(tx, measureId);
  const filing = 'measureId' in command ? { person, ...(await findFiled(tx, command)) } : null;
  return { calendar, policy: intakePolicyOn(measure.kind, command.today), measure, filing };
}

async function findFiled(tx: Tx, { measureId, today }: FilingCommand): Promise<Omit<FilingFacts, 'person'>> {
  const { caseNo, applicationId } = await findCase(tx, measureId, today);
  return { liveApplicationId: applicationId === null ? null : id(applicationId), caseNo };
}
