import { id, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import type { ComplaintId, ComplaintRegistered } from '../src/complaint/complaint.ts';
import { complaintDecider } from '../src/complaint/decider.ts';
import type { ComplainingFacts, ComplaintFacts } from '../src/complaint/facts.ts';
import { catalogue } from '../src/refusals.ts';
import { applicationId, calendar, monday, person, personId, policy, specialist } from './application-specification.ts';

export const complaintId: ComplaintId = id('0190b000-0000-7000-8000-000000000030');
const addressee = { office: { kk: 'Бөлім', ru: 'Отдел', en: 'Department' }, headName: 'Head H.' };
export const complaining: ComplainingFacts = {
  person,
  application: {
    id: applicationId,
    kind: 'SANATORIUM_RESORT_TREATMENT',
    unitId: null,
    hasResult: true,
    acceptedBy: null,
    decidedBy: null,
  },
  addressee,
};
const facts: ComplaintFacts = { calendar, policyOf: () => policy, complaining, application: null };
export const { given } = specificationOf(complaintDecider, facts, catalogue);

/** Registered at the department on Monday 2 February 2026, to be answered by Monday 9 February. */
export const registered: ComplaintRegistered = {
  type: 'ComplaintRegistered',
  complaint: {
    id: complaintId,
    personId,
    departmentId: specialist.departmentId,
    region: '75',
    applicationId,
    kind: 'SANATORIUM_RESORT_TREATMENT',
    ageBand: 'FROM_30_TO_44',
    disabilityGroup: 'SECOND',
    body: 'EMPLOYMENT_DEPARTMENT',
    unitId: null,
    addressee,
    complainedOf: null,
    delivery: 'BY_HAND',
    text: 'Nobody answers.',
    answerPlace: 'Chancellery',
    acceptedBy: { specialistId: specialist.specialistId, name: specialist.name },
    registeredAt: monday.now,
    dueOn: plainDate('2026-02-09'),
    calendarVersion: 1,
  },
};
