import { instant, type Instant } from '@aleumet/domain';
import { createDigest, nameBasedId } from '@aleumet/messaging';
import {
  AgeBand,
  ApplicationGrantedSchema,
  BudgetChangedSchema,
  Channel,
  DisabilityGroup,
  GuaranteedAmountSetSchema,
  IdentitySchema,
  IrpFormedSchema,
  Language,
  Unit,
  RepresentativeKind,
  RepresentativeScope,
  ServiceKind,
  toTimestamp,
  WorkingCalendarChangedSchema,
} from '@aleumet/proto-events';
import { demoCitizens, demoDepartments, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import type { World } from './world.ts';

const digestOf = createDigest(Buffer.from('5a'.repeat(32), 'hex'));
const { almaty } = demoDepartments;
const kind = ServiceKind.SANATORIUM_RESORT_TREATMENT;
const demography = { ageBand: AgeBand.FROM_30_TO_44, disabilityGroup: DisabilityGroup.SECOND };

/** 09:00 in Almaty on the day. */
export function morning(day: string): Instant {
  return instant(`${day}T04:00:00Z`);
}

/** Ids of the n-th case: of a person, a measure, an application and its entry. */
export function caseOf(n: number, personId = `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`) {
  const numbered = (part: string) => `0190b00${part}-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const applicationId = numbered('2');
  return {
    n,
    personId,
    measureId: numbered('1'),
    applicationId,
    entryId: nameBasedId('queue entry', applicationId),
    orderId: numbered('3'),
  };
}

export type Case = ReturnType<typeof caseOf>;
export const aigerim = caseOf(1, demoRecipients.aigerim.personId);

type Granting = { receivedAt?: Instant; seq?: number; departmentId?: string; region?: string };

/** The positive decision on the application of a case. */
export function granted(
  one: Case,
  { receivedAt = instant('2026-01-26T05:00:00Z'), seq = one.n, departmentId = almaty.id, region = almaty.region }: Granting = {},
) {
  const { personId, applicationId, measureId } = one;
  return {
    about: { personId, applicationId, measureId, departmentId, region, kind, ...demography, caseNo: `75-${one.n}` },
    specialistId: demoEmployees.specialistAlmaty.specialistId,
    channel: Channel.EMPLOYMENT_DEPARTMENT,
    receivedAt: toTimestamp(receivedAt),
    seq: BigInt(seq),
  };
}

/** The measure of a case, valid to the end of 2027 where nothing else is said. */
export function measure(one: Case, term: { validTo?: string; disabilityTo?: string } = { validTo: '2027-12-31' }) {
  const { personId, measureId } = one;
  return {
    about: { personId, measureId, departmentId: almaty.id, region: almaty.region, kind, ...demography },
    irpId: measureId,
    validFrom: '2025-01-01',
    ...term,
  };
}

/** The case stands in the queue with its first window open. */
export async function queueCase(world: World, one: Case, granting: Granting = {}): Promise<void> {
  await world.tell(IrpFormedSchema, measure(one));
  await world.tell(ApplicationGrantedSchema, granted(one, granting));
}

export async function fund(world: World, freeTiyn: number, year = 2026): Promise<void> {
  const free = { tiyn: BigInt(freeTiyn), currency: 'KZT' };
  const about = { departmentId: almaty.id, kind, region: almaty.region };
  await world.tell(BudgetChangedSchema, { about, year, free }, 'budget');
}

/** 10 000 tenge a day: at most 140 000 tenge, 14 000 000 tiyn, for one order. A product of another name costs less, and is not meant. */
export async function setAmount(world: World): Promise<void> {
  const aDay = { about: { kind, region: almaty.region }, per: Unit.BED_DAY };
  const [ofService, ofProduct] = [1, 2].map((number) => ({ guaranteedAmountId: `0190b004-0000-7000-8000-00000000000${number}` }));
  const amount = { tiyn: 1_000_000n, currency: 'KZT' };
  await world.tell(GuaranteedAmountSetSchema, { ...aDay, ...ofService, validFrom: '2025-01-01', amount });
  const less = { productCode: 'A3-CANE', validFrom: '2025-06-01', amount: { tiyn: 1n, currency: 'KZT' } };
  await world.tell(GuaranteedAmountSetSchema, { ...aDay, ...ofProduct, ...less });
}

export async function loadCalendar(world: World, { version = 1, daysOff = [] as string[] } = {}): Promise<void> {
  await world.tell(WorkingCalendarChangedSchema, { version, firstYear: 2025, lastYear: 2027, daysOff, workingWeekends: [] });
}

/** Aigerim herself, Saule as her legal representative, Damir with a power of attorney for her papers. */
export async function introduce(world: World): Promise<void> {
  const representative = (iin: string, kindOf: RepresentativeKind, scope: RepresentativeScope) => ({
    iinDigest: digestOf(iin),
    kind: kindOf,
    scope,
  });
  await world.tell(IdentitySchema, {
    personId: demoRecipients.aigerim.personId,
    departmentId: almaty.id,
    region: almaty.region,
    ...demography,
    iinDigest: digestOf(demoRecipients.aigerim.iin),
    language: Language.KK,
    representatives: [
      representative(demoCitizens.saule.iin, RepresentativeKind.LEGAL, RepresentativeScope.ALL),
      representative(demoCitizens.damir.iin, RepresentativeKind.POWER_OF_ATTORNEY, RepresentativeScope.INTAKE),
    ],
  });
}
