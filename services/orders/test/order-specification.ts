import {
  amountsOf,
  id,
  type Instant,
  instant,
  type Moment,
  momentOf,
  money,
  plainDate,
  type WorkingCalendar,
} from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { cancellationText, orderText, refusalText, reimbursementText, withdrawalText } from '../src/order/documents.ts';
import { orderDecider } from '../src/order/decider.ts';
import type { PlaceOrder } from '../src/order/decisions/place-order.ts';
import type { OrderFacts, PlacingFacts } from '../src/order/facts.ts';
import type { OrderAccepted, OrderClosed, OrderFunded, OrderPlaced } from '../src/order/events.ts';
import type { Placed } from '../src/order/order.ts';
import { catalogue } from '../src/refusals.ts';
import { bedNoticeText } from '../src/stay/documents.ts';
import type { BedFact, StayFacts } from '../src/stay/facts.ts';
import type { ArrivalRecorded } from '../src/stay/stay.ts';
import type { OfferFact, ProviderFact } from '../src/terms/facts.ts';
import type { OrderServed } from '../src/terms/fulfilment-part.ts';
import type { OrderOutcome } from '../src/terms/terms.ts';
import type { GivenSignature, SignedDocument } from '../src/signing/signed-document.ts';
import { ids } from './ids.ts';

/** Monday 2 February 2026; arrival on Monday 2 March; Women's Day is moved to Monday 9 March. */
export const calendar: WorkingCalendar = {
  version: 1,
  firstYear: 2026,
  lastYear: 2027,
  daysOff: new Set([plainDate('2026-03-08'), plainDate('2026-03-09')]),
  workingWeekends: new Set(),
};

export const on = (day: string): Moment => momentOf({ now: () => at(day) });
export const at = (day: string): Instant => instant(`${day}T06:00:00Z`);

export const recipient = {
  iinDigest: 'iin of the recipient',
  actsFor: [{ personId: id<'PersonId'>(ids.department), as: 'SELF' as const }],
};
export const stranger = { iinDigest: 'iin of a stranger', actsFor: [] };
export const provider = { binDigest: 'bin of the provider' };
export const rival = { binDigest: 'bin of a rival' };
const personId = id<'PersonId'>(ids.department);
const orderId = id<'OrderId'>(ids.order);

export const providerFact: ProviderFact = {
  providerId: id('0190a8a0-0b00-7000-8000-000000000001'),
  ...provider,
  exclusionRequestedOn: null,
  excludedOn: null,
};

export const bed: BedFact = {
  ...{ bedId: id(ids.bed), removed: false },
  placeType: 'ward',
  bedType: 'functional',
  heightCm: 50,
  floor: 1,
  roomArea: '18.5',
  otherBeds: 1,
  accessibility: 'ramp',
};
export const offer: OfferFact = {
  offerId: id(ids.offer),
  providerId: providerFact.providerId,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  price: money(2_000_000),
  unit: 'BED_DAY',
  withdrawn: false,
};
export const stayFacts: StayFacts = {
  offer: {
    ...{ arrivalTime: '14:00', departureTime: '12:00', meals: 'four a day', diagnostics: 'ECG', treatment: 'baths' },
    ...{ address: 'Alatau 1', phone: '+7 (727) 1234567' },
  },
  bed,
  bedTakenOn: null,
};

export const placing: PlacingFacts = {
  selection: {
    entryId: id(ids.entry),
    personId,
    applicationId: id(ids.application),
    measureId: id(ids.measure),
    isOpen: true,
    closesOn: plainDate('2026-04-02'),
  },
  departmentId: id('0190a8a0-0d00-7000-8000-000000000001'),
  region: '75',
  ageBand: 'FROM_30_TO_44',
  disabilityGroup: 'SECOND',
  contractTextVersion: '2021-03-03',
  hasSignedContract: true,
  offer,
  provider: providerFact,
  guaranteed: { per: 'BED_DAY', amount: money(1_500_000) },
  term: {
    ...{ kind: 'SANATORIUM_RESORT_TREATMENT', product: '', validFrom: plainDate('2026-01-01') },
    ...{ validTo: plainDate('2026-12-31'), disabilityUntil: plainDate('2026-12-31') },
  },
  liveOrderId: null,
  rights: [],
  fulfilment: stayFacts,
};

export const policy = {
  from: plainDate('2021-03-03'),
  mostBedDays: 14,
  departureDayCounts: false,
  mostOrdersAYear: 1,
  answerWorkingDays: 5,
  cancelWorkingDays: 3,
};
const facts: OrderFacts = {
  ...{ policyOf: () => policy, calendar, placing },
  answering: { provider: providerFact, fulfilment: stayFacts },
};

export const { given } = specificationOf(orderDecider, facts, catalogue);

const choice = {
  orderId,
  entryId: placing.selection.entryId,
  offerId: offer.offerId,
  reimbursementApplicationId: id<'ReimbursementApplicationId'>(ids.reimbursement),
};
const stay = {
  family: 'stay' as const,
  bedId: id<'BedId'>(ids.bed),
  arrivalOn: plainDate('2026-03-02'),
  departureOn: plainDate('2026-03-16'),
};

/** A document as if signed. */
export function signed(text: string, by: { iinDigest: string } | { binDigest: string }): SignedDocument {
  const signer = 'binDigest' in by ? { binDigest: by.binDigest } : { iinDigest: by.iinDigest };
  const standing = { status: 'NOT_ASKED' as const };
  const signing = { signer, signerName: null };
  return { text, signatureId: `signature of ${text}`, digest: `digest of ${text}`, cms: new Uint8Array(), ...signing, standing };
}

export const byRecipient = (text: string) => signed(text, { iinDigest: recipient.iinDigest });
export const byProvider = (text: string) => signed(text, provider);

/** The one signature that an event carries. */
export function signedOn(day: string, kind: GivenSignature['kind'], document: SignedDocument): readonly [GivenSignature] {
  const by = document.signer.binDigest === undefined ? 'RECIPIENT' : 'PROVIDER';
  return [{ kind, by, document, signedAt: at(day) }];
}

/** The order and the application as the recipient signed them on the day of the order. */
export function signedByRecipient(order: SignedDocument, reimbursement: SignedDocument): OrderPlaced['signed'] {
  const given = { by: 'RECIPIENT', signedAt: at('2026-02-02') } as const;
  return [
    { kind: 'ORDER', document: order, ...given },
    { kind: 'REIMBURSEMENT_APPLICATION', document: reimbursement, ...given },
  ];
}

/** The command for a stay of these dates, signed over what the facts say. */
export function placeFor(arrival: string, departure: string, given: Partial<PlacingFacts> = {}): PlaceOrder {
  const [arrivalOn, departureOn] = [plainDate(arrival), plainDate(departure)];
  const fulfilment = { ...stay, arrivalOn, departureOn };
  const quantity = Math.round((Date.parse(departure) - Date.parse(arrival)) / 86_400_000);
  const all = { ...placing, ...given };
  const tariffs = {
    offered: { per: all.offer.unit, amount: all.offer.price },
    guaranteed: all.guaranteed ?? { per: 'ORDER' as const, amount: money(0) },
  };
  const counted = { quantity, tariffOn: arrivalOn, beginsOn: arrivalOn, tariffs, ...amountsOf(tariffs, quantity) };
  const plan = { fulfilment: { ...fulfilment, status: 'BOOKED' as const }, ...counted };
  const chosen = { ...choice, fulfilment };
  const order = byRecipient(orderText(chosen, all, plan));
  const reimbursement = byRecipient(reimbursementText(chosen, all, plan));
  return { type: 'PlaceOrder', ...chosen, order, reimbursement, by: recipient, ...on('2026-02-02') };
}

export const place = placeFor('2026-03-02', '2026-03-16');

const tariffs = {
  offered: { per: 'BED_DAY' as const, amount: money(2_000_000) },
  guaranteed: { per: 'BED_DAY' as const, amount: money(1_500_000) },
};
export const placedOrder: Placed = {
  ...{
    id: orderId,
    personId,
    departmentId: placing.departmentId,
    region: '75',
    ageBand: 'FROM_30_TO_44',
    disabilityGroup: 'SECOND',
  },
  ...{
    applicationId: placing.selection.applicationId,
    measureId: placing.selection.measureId,
    kind: 'SANATORIUM_RESORT_TREATMENT',
    product: '',
    entryId: choice.entryId,
  },
  ...{ providerId: offer.providerId, offerId: choice.offerId, quantity: 14, served: 0, tariffs },
  ...{ tariffOn: plainDate('2026-03-02'), beginsOn: plainDate('2026-03-02'), fulfilment: { ...stay, status: 'BOOKED' } },
  ...{ price: money(28_000_000), guaranteed: money(21_000_000), coPayment: money(7_000_000), placedAt: at('2026-02-02') },
  ...{ orderSignatureId: place.order.signatureId, reimbursementSignatureId: place.reimbursement.signatureId },
  reimbursementApplicationId: choice.reimbursementApplicationId,
  ...{ answerBy: plainDate('2026-02-09'), cancelBy: plainDate('2026-02-25'), calendarVersion: 1 },
};

export const placed: OrderPlaced = {
  type: 'OrderPlaced',
  placed: placedOrder,
  rights: [{ subject: 'SANATORIUM_RESORT_TREATMENT', periodFrom: plainDate('2026-01-01'), most: 1, quantity: 1 }],
  signed: signedByRecipient(place.order, place.reimbursement),
};
export const funded: OrderFunded = {
  type: 'OrderFunded',
  orderId,
  reservationId: id(ids.reservation),
  fundedAt: at('2026-02-02'),
};
export const notice = byProvider(bedNoticeText(placedOrder, stayFacts));
export const accepted: OrderAccepted = {
  type: 'OrderAccepted',
  orderId,
  signed: signedOn('2026-02-04', 'BED_NOTICE', notice),
  acceptedAt: at('2026-02-04'),
};
export const presented = { identityDocument: true, sanatoriumCard: true, bedNotice: true, cardNumber: '12' };
export const arrived: ArrivalRecorded = {
  type: 'ArrivalRecorded',
  orderId,
  arrivedAt: at('2026-03-02'),
  presented,
  recordedAt: at('2026-03-02'),
};
export const texts = {
  refusal: (reason: string) => refusalText(placedOrder, reason),
  withdrawal: withdrawalText(placedOrder),
  cancellation: (reason: 'FORCE_MAJEURE' | 'PROVIDER_LEAVES_REGISTER' | null) => cancellationText(placedOrder, reason),
};
export const about = { orderId };

/** What every service is told when the order has ended on this day. */
export function closed(outcome: OrderOutcome, day: string, more: Partial<OrderClosed> = {}): OrderClosed {
  const nothing = { quantity: 0, guaranteed: money(0), voidReason: null };
  return { type: 'OrderClosed', orderId, outcome, closedOn: plainDate(day), closedAt: at(day), ...nothing, ...more };
}

/** What every service is told of a part served on the first day, recorded on the second. An arrival is one of quantity 0. */
export function served(quantity: number, servedOn: string, recordedOn = servedOn): OrderServed {
  const about = { type: 'OrderServed', orderId } as const;
  return { ...about, servedOn: plainDate(servedOn), quantity, begins: quantity === 0, servedAt: at(recordedOn) };
}
export const begun = (servedOn: string, recordedOn = servedOn) => served(0, servedOn, recordedOn);
export const started = begun('2026-03-02');
