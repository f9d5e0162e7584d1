import {
  type ApplicationId,
  type EntryId,
  id,
  iin,
  instant,
  type MeasureId,
  momentOf,
  type PersonId,
  plainDate,
  type WorkingCalendar,
} from '@aleumet/domain';
import { iinOf } from '@aleumet/testkit';
import { specificationOf } from '@aleumet/testkit/specification';
import type { ActingOperator, ActingReviewer, ActingSpecialist } from '../src/people/office.ts';
import type { KnownApplication, Paper } from '../src/application/application.ts';
import { applicationDecider } from '../src/application/decider.ts';
import type {
  ApplicationEvent,
  ApplicationGranted,
  ApplicationRegistered,
  RegisterAnswered,
  ResultReady,
} from '../src/application/events.ts';
import type { ApplicationFacts, FilingFacts, MeasureFact } from '../src/application/facts.ts';
import { registersToAsk, type StateRegister } from '../src/application/registers.ts';
import { intakePolicyOn } from '../src/policy.ts';
import type { Attorney, KnownPerson, LegalRepresentative } from '../src/person/person.ts';
import { catalogue } from '../src/refusals.ts';

/** Noon in Almaty on the day. */
export function noon(day: string) {
  return momentOf({ now: () => instant(`${day}T07:00:00Z`) });
}

const uuid = (n: number) => `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const applicationId: ApplicationId = id(uuid(1));
export const otherApplicationId: ApplicationId = id(uuid(2));
export const personId: PersonId = id(uuid(3));
export const measureId: MeasureId = id(uuid(4));
export const entryId: EntryId = id(uuid(5));

export const specialist: ActingSpecialist = {
  office: 'EMPLOYMENT_DEPARTMENT',
  specialistId: id(uuid(6)),
  departmentId: id(uuid(7)),
  name: 'Specialist S.',
};
export const stranger: ActingSpecialist = { ...specialist, departmentId: id(uuid(8)) };
export const operator: ActingOperator = { office: 'STATE_CORPORATION', unitId: id(uuid(9)), name: 'Operator O.' };
export const otherOperator: ActingOperator = { ...operator, unitId: id(uuid(10)) };

/** 9 March 2026 is a day off, Saturday 14 March is worked. */
export const calendar: WorkingCalendar = {
  version: 1,
  firstYear: 2025,
  lastYear: 2027,
  daysOff: new Set([plainDate('2026-03-09')]),
  workingWeekends: new Set([plainDate('2026-03-14')]),
};

export const qualityBody: ActingReviewer = { office: 'QUALITY_BODY', name: 'Reviewer R.' };

export const legal: LegalRepresentative = {
  iin: iin(iinOf('1988-03-14', 'FEMALE', 1)),
  name: 'Mother M.',
  kind: 'LEGAL',
  scope: 'ALL',
  validUntil: plainDate('2026-02-10'),
  phones: [],
  evidence: { source: 'Acts of civil status', recordId: '10-75-1', recordedOn: plainDate('2025-12-01') },
};
export const attorney: Attorney = {
  iin: legal.iin,
  name: 'Attorney A.',
  kind: 'POWER_OF_ATTORNEY',
  scope: 'INTAKE',
  validUntil: legal.validUntil,
  phones: [],
};

export const person: KnownPerson & { ageBand: 'FROM_30_TO_44' } = {
  id: personId,
  iin: iin(iinOf('1990-01-01', 'MALE', 2)),
  surname: 'Surname',
  firstName: 'First',
  patronymic: null,
  birthDate: plainDate('1990-01-01'),
  disability: { group: 'SECOND', validFrom: plainDate('2025-01-01'), validTo: null },
  identityDocument: { kind: 'Identity card', number: '1', issuedBy: 'MIA', issuedOn: plainDate('2020-01-01') },
  address: { oblast: 'Almaty', cityOrDistrict: 'Almaty', village: null, street: 'Abay', house: '1', flat: null },
  departmentId: specialist.departmentId,
  region: '75',
  language: 'KK',
  phones: [],
  representatives: [],
  deliveredBy: 'data bank',
  ageBand: 'FROM_30_TO_44',
};

export const policy = intakePolicyOn('SANATORIUM_RESORT_TREATMENT', plainDate('2026-02-02'));

export const measure: MeasureFact = {
  measureId,
  personId,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  validFrom: plainDate('2026-01-01'),
  validTo: plainDate('2026-02-20'),
  disabilityTo: plainDate('2026-02-25'),
  workInjury: false,
};

export const filing: FilingFacts = { person, liveApplicationId: null, caseNo: '2026-000001' };
export const facts: ApplicationFacts = { calendar, policy, measure, filing };
export const { given } = specificationOf(applicationDecider, facts, catalogue);

/** The application after these events. */
export function applicationAfter(...events: readonly ApplicationEvent[]): KnownApplication {
  const application = events.reduce(applicationDecider.evolve, applicationDecider.initial);
  if (application.status === 'none') throw new Error('no event of an application');
  return application;
}

export const applicationForm: Paper = {
  kind: 'APPLICATION_FORM',
  name: 'Application',
  sheetCount: 1,
  validUntil: null,
  note: null,
};
export const identityDocument: Paper = {
  ...applicationForm,
  kind: 'IDENTITY_DOCUMENT',
  name: 'Card',
  validUntil: plainDate('2026-02-15'),
};

/** Monday 2 February 2026; the tenth working day after it is Monday 16 February. */
export const monday = noon('2026-02-02');

export const registered: ApplicationRegistered = {
  type: 'ApplicationRegistered',
  subject: {
    id: applicationId,
    personId,
    departmentId: specialist.departmentId,
    region: '75',
    measureId,
    kind: 'SANATORIUM_RESORT_TREATMENT',
    ageBand: 'FROM_30_TO_44',
    disabilityGroup: 'SECOND',
    channel: 'EMPLOYMENT_DEPARTMENT',
    unitId: null,
    invitationId: null,
    receivedAt: monday.now,
  },
  caseNo: '2026-000001',
  intake: {
    applicant: { as: 'PERSON', iin: person.iin, name: 'Surname First' },
    papers: [applicationForm, identityDocument],
    acceptedBy: { specialistId: specialist.specialistId, name: 'Specialist S.', position: 'Chief' },
    socialWorker: null,
    registeredAt: monday.now,
  },
  due: { dueOn: plainDate('2026-02-16'), calendarVersion: 1 },
  registers: registersToAsk(false),
};

/** The same, handed in at the State Corporation. */
export const registeredAtCorporation: ApplicationRegistered = {
  ...registered,
  subject: { ...registered.subject, channel: 'STATE_CORPORATION', unitId: operator.unitId },
  intake: { ...registered.intake, acceptedBy: { specialistId: null, name: 'Operator O.', position: 'Chief' } },
};

/** A register answers. */
export function answered(register: StateRegister, found = true): RegisterAnswered {
  return {
    type: 'RegisterAnswered',
    applicationId,
    register,
    answer: { answeredAt: monday.now, source: 'State database', found, document: {} },
  };
}

export const allAnswered = registersToAsk(false).map((register) => answered(register));

const by = { specialistId: specialist.specialistId, name: specialist.name };
export const granted: ApplicationGranted = { type: 'ApplicationGranted', applicationId, by, grantedAt: monday.now };
export const ready: ResultReady = {
  type: 'ResultReady',
  applicationId,
  result: { readyAt: monday.now, queueNo: 17, entryId, handOverBy: null },
};
/** A day before the last day of the term (A2-11a). */
export const readyForCorporation: ResultReady = { ...ready, result: { ...ready.result, handOverBy: plainDate('2026-02-15') } };
