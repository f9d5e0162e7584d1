import { id, type MeasureId } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { getServedPerson } from '../person/served.ts';
import { refuse } from '../refusals.ts';
import { getMeasure, getMeasureOf } from '../replicas/measure.ts';
import type { Application } from './application.ts';
import type { ApplicationCommand, FilingCommand } from './decider.ts';
import type { ApplicationFacts, FilingFacts } from './facts.ts';
import { applicationRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** The application, the measure it is about, and what filing rests on. */
export async function loadApplication(tx: Tx, command: ApplicationCommand): Promise<Loaded<Application, ApplicationFacts>> {
  const row = await tx.application.findUnique({ where: { id: command.applicationId }, include: { queries: true } });
  const state: Application = row ? applicationRow.fromRow(row) : { status: 'none' };
  const measureId = 'measureId' in command ? command.measureId : state.status === 'none' ? undefined : state.measureId;
  if (measureId === undefined) refuse('APPLICATION_NOT_FOUND');
  return { state, facts: await loadFacts(tx, command, measureId), version: Number(row?.version ?? 0) };
}

async function loadFacts(tx: Tx, command: ApplicationCommand, measureId: MeasureId): Promise<ApplicationFacts> {
  const calendar = await findCalendar(tx);
  if (!('measureId' in command)) return { calendar, measure: await getMeasure(tx, measureId), filing: null };
  const person = await getServedPerson(tx, command);
  const measure = await getMeasureOf(tx, command);
  return { calendar, measure, filing: { person, ...(await findFiled(tx, command)) } };
}

async function findFiled(tx: Tx, { measureId, today }: FilingCommand): Promise<Omit<FilingFacts, 'person'>> {
  const { caseNo, applicationId } = await findCase(tx, measureId, today);
  return { liveApplicationId: applicationId === null ? null : id(applicationId), caseNo };
}
