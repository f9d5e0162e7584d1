import { id, instant, type Instant, momentOf, money, ZERO, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { entryDecider } from '../src/entry/decider.ts';
import type { EntryEvent, EntryQueued, Registration, SelectionOpened } from '../src/entry/entry.ts';
import type { EntryFacts, FundsFact } from '../src/entry/facts.ts';
import { windowOf } from '../src/entry/window.ts';
import { queuePolicyOn } from '../src/policy.ts';
import { catalogue } from '../src/refusals.ts';

export const ENTRY = id<'EntryId'>('0190b000-0000-7000-8000-000000000001');
export const ORDER = id<'OrderId'>('0190b000-0000-7000-8000-000000000002');
export const OTHER_ORDER = id<'OrderId'>('0190b000-0000-7000-8000-000000000003');
export const PERSON = id<'PersonId'>('0190b000-0000-7000-8000-000000000004');
export const DEPARTMENT = id<'DepartmentId'>('0190b000-0000-7000-8000-000000000005');
export const SPECIALIST = id<'SpecialistId'>('0190b000-0000-7000-8000-000000000006');
export const EARLIER = id<'EntryId'>('0190b000-0000-7000-8000-000000000007');

export const specialist = { specialistId: SPECIALIST, departmentId: DEPARTMENT };
const policy = queuePolicyOn('SANATORIUM_RESORT_TREATMENT', plainDate('2021-12-31'));

const noFacts: EntryFacts = { policy, nextQueueNo: null, term: null, calendar: null, funds: null };

/** 09:00 in Almaty on the day. */
export const at = (day: string): Instant => instant(`${day}T03:00:00Z`);
export const on = (day: string) => momentOf({ now: () => at(day) });

export const registration: Registration = {
  id: ENTRY,
  queueNo: 17,
  personId: PERSON,
  departmentId: DEPARTMENT,
  region: '75',
  kind: 'SANATORIUM_RESORT_TREATMENT',
  applicationId: id('0190b000-0000-7000-8000-000000000008'),
  measureId: id('0190b000-0000-7000-8000-000000000009'),
  caseNo: '75-1',
  channel: 'EMPLOYMENT_DEPARTMENT',
  ageBand: 'FROM_30_TO_44',
  disabilityGroup: 'SECOND',
  receivedAt: at('2021-12-20'),
  seq: 1,
  registeredAt: at('2021-12-31'),
  registeredBy: SPECIALIST,
};

export const queued: EntryQueued = { type: 'EntryQueued', registration };

/** The first transfer, on the day (T0). */
export function opened(day: string): SelectionOpened {
  return { type: 'SelectionOpened', entryId: ENTRY, window: windowOn(day), openedAt: at(day), specialistId: null };
}

export function windowOn(day: string, transferNo = 1, held = ZERO) {
  return windowOf(plainDate(day), transferNo, { policy, held });
}

export const used = (day: string, orderId = ORDER): EntryEvent => ({
  type: 'SelectionUsed',
  entryId: ENTRY,
  orderId,
  placedAt: at(day),
});
export const blocked = (day: string): EntryEvent => ({
  type: 'SelectionBlocked',
  entryId: ENTRY,
  reason: 'NOT_SELECTED_IN_TWO_MONTHS',
  blockedAt: at(day),
});
export const activated = (day: string, dueOn: string): EntryEvent => ({
  type: 'ActivationRequested',
  entryId: ENTRY,
  receivedAt: at(day),
  dueOn: plainDate(dueOn),
  calendarVersion: 1,
});
export const waits = (day: string): EntryEvent => ({
  type: 'EntryWaitsForFunds',
  entryId: ENTRY,
  reason: 'NO_FUNDS_FOR_ACTIVATION',
  orderId: null,
  specialistId: SPECIALIST,
  since: at(day),
});
export const served = (day: string, nextOn: string | null, orderId = ORDER): EntryEvent => ({
  type: 'EntryServed',
  entryId: ENTRY,
  orderId,
  nextOn: nextOn === null ? null : plainDate(nextOn),
  servedAt: at(day),
});
export const awaitsDecision = (day: string, orderId = ORDER): EntryEvent => ({
  type: 'EntryAwaitsDecision',
  entryId: ENTRY,
  orderId,
  reason: 'NOT_TAKEN',
  since: at(day),
});
export const closed = (day: string): EntryEvent => ({
  type: 'EntryClosed',
  entryId: ENTRY,
  reason: 'MEASURE_EXPIRED',
  closedOn: plainDate(day),
  closedAt: at(day),
});

/** Money for so many transfers of 140 000 tenge. */
export function fundsFor(transfers: number, earlierEntryId: FundsFact['earlierEntryId'] = null) {
  const basis = money(14_000_000);
  return {
    term: { validTo: null, disabilityUntil: null },
    funds: { available: money(14_000_000 * transfers), basis, earlierEntryId },
  };
}

export const { given } = specificationOf(entryDecider, noFacts, catalogue);
