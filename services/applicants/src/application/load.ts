import { id, type MeasureId, refuse } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { ageBandOn } from '../person/age-band.ts';
import { toKnownPerson } from '../person/store.ts';
import { getMeasure } from '../replicas/measure.ts';
import type { Application } from './application.ts';
import type { ApplicationCommand, FilingCommand } from './decider.ts';
import type { ApplicationFacts, FilingFacts } from './facts.ts';
import { fromRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** The application, the measure it is about, and what filing rests on. */
export async function loadApplication(tx: Tx, command: ApplicationCommand): Promise<Loaded<Application, ApplicationFacts>> {
  const row = await tx.application.findUnique({ where: { id: command.applicationId }, include: { queries: true } });
  const state: Application = row ? fromRow(row) : { status: 'none' };
  const measureId = 'measureId' in command ? command.measureId : state.status === 'none' ? undefined : state.measureId;
  if (measureId === undefined) refuse('APPLICATION_NOT_FOUND');
  return { state, facts: await loadFacts(tx, command, measureId), version: Number(row?.version ?? 0) };
}

async function loadFacts(tx: Tx, command: ApplicationCommand, measureId: MeasureId): Promise<ApplicationFacts> {
  return {
    calendar: await findCalendar(tx),
    measure: await getMeasure(tx, measureId),
    filing: 'measureId' in command ? await loadFiling(tx, command) : null,
  };
}

async function loadFiling(tx: Tx, { personId, measureId, today }: FilingCommand): Promise<FilingFacts> {
  const row = await tx.person.findUnique({ where: { id: personId, status: 'known' } });
  const person = row && toKnownPerson(row);
  const { caseNo, applicationId } = await findCase(tx, measureId, today);
  return {
    person: person && { ...person, ageBand: ageBandOn(person.birthDate, today) },
    liveApplicationId: applicationId === null ? null : id(applicationId),
    caseNo,
  };
}
