import { applyCalendar } from '@aleumet/messaging';
import { calendarInput } from '../../standalone/src/demo-data/calendar.ts';
import type { PrismaClient } from '../../services/orders/src/generated/prisma/client.ts';

const NAMES = [
  'person',
  'department',
  'application',
  'measure',
  'entry',
  'provider',
  'offer',
  'bed',
  'amount',
  'contract',
  'order',
  'reimbursement',
  'reservation',
] as const;

export const BIN_DIGEST = 'bin of the sanatorium';
const KIND = 'SANATORIUM_RESORT_TREATMENT';
const REGION = '75';
const VALID = { validFrom: new Date('2026-01-01'), validTo: new Date('2027-12-31') };
const PERSON = { version: 1, region: REGION, ageBand: 'FROM_30_TO_44', disabilityGroup: 'SECOND' };
const OFFER_TERMS = {
  ...{
    arrivalTime: '14:00',
    departureTime: '12:00',
    meals: 'four a day',
    diagnostics: 'ECG, ultrasound',
    treatment: 'baths, massage, inhalations',
  },
  ...{ address: 'Alatau 1', phone: '+7 (727) 1234567' },
};
const BED_TERMS = {
  placeType: 'ward for two',
  bedType: 'functional',
  heightCm: 50,
  floor: 1,
  roomArea: '18.5',
  otherBeds: 1,
  accessibility: 'ramp, wide doors',
};

/** Returns the id of the nth item with this name. */
export function idOf(name: (typeof NAMES)[number], number: number): string {
  return `0190a8a0-${String(NAMES.indexOf(name)).padStart(4, '0')}-7000-8000-${String(number).padStart(12, '0')}`;
}

export function iinDigestOf(number: number): string {
  return `iin of person ${number}`;
}

/**
 * Creates what other services have published about so many persons who may order, and about one sanatorium with a bed for each.
 */
export async function tellFacts(db: PrismaClient, persons: number): Promise<void> {
  const numbers = Array.from({ length: persons }, (_, number) => number);
  await applyCalendar(db, calendar());
  await tellSanatorium(db, numbers);
  await db.identity.createMany({ data: numbers.map(identity) });
  await db.measure.createMany({ data: numbers.map(measure) });
  await db.selection.createMany({ data: numbers.map(selection) });
  await db.publicContract.createMany({ data: numbers.map(contract) });
  await db.$executeRawUnsafe('ANALYZE');
}

async function tellSanatorium(db: PrismaClient, numbers: readonly number[]): Promise<void> {
  const [providerId, offerId] = [idOf('provider', 1), idOf('offer', 1)];
  const dated = { id: idOf('amount', 1), validFrom: VALID.validFrom, version: 1 };
  await db.provider.create({ data: { providerId, binDigest: BIN_DIGEST, version: 1 } });
  await db.guaranteedAmount.create({
    data: { ...dated, kind: KIND, product: '', region: REGION, per: 'BED_DAY', amountTiyn: 1_500_000 },
  });
  await db.offer.create({
    data: {
      offerId,
      providerId,
      kind: KIND,
      region: REGION,
      priceTiyn: 2_000_000,
      unit: 'BED_DAY',
      terms: OFFER_TERMS,
      version: 1,
    },
  });
  await db.bed.createMany({ data: numbers.map((number) => ({ bedId: idOf('bed', number), offerId, terms: BED_TERMS })) });
}

function calendar() {
  const { days } = calendarInput();
  const datesOf = (isWorked: boolean) =>
    days.filter(({ kind }) => (kind === 'WORKING_WEEKEND') === isWorked).map(({ date }) => date);
  return { version: 1, firstYear: 2021, lastYear: 2026, daysOff: datesOf(false), workingWeekends: datesOf(true) };
}

function identity(number: number) {
  const department = { departmentId: idOf('department', 1), language: 'KK', representatives: [] };
  return { personId: idOf('person', number), iinDigest: iinDigestOf(number), ...PERSON, ...department };
}

function measure(number: number) {
  return { measureId: idOf('measure', number), personId: idOf('person', number), kind: KIND, product: '', ...VALID, version: 1 };
}

function selection(number: number) {
  const ids = { entryId: idOf('entry', number), personId: idOf('person', number), applicationId: idOf('application', number) };
  return { ...ids, measureId: idOf('measure', number), status: 'OPEN', closesOn: new Date('2026-04-02'), version: 1 };
}

function contract(number: number) {
  const signed = { textVersion: '2021-03-03', documentDigest: '', signatureId: '', signedAt: '2026-02-01T00:00:00Z' };
  return {
    id: idOf('contract', number),
    personId: idOf('person', number),
    departmentId: idOf('department', 1),
    ...PERSON,
    ...signed,
  };
}
