import type {
  ApplicationId,
  BedId,
  DepartmentId,
  EntryId,
  MeasureId,
  Money,
  OfferId,
  OrderId,
  PersonId,
  PlainDate,
  ProviderId,
  ServiceKind,
  Tariff,
  Unit,
  WorkingCalendar,
} from '@aleumet/domain';
import type { OrderPolicy } from './policy.ts';
import type { RightFact } from './rights.ts';

/** What the queue says of a person's turn: may a provider be chosen now (A2-23 to A2-25). */
export type SelectionFact = {
  entryId: EntryId;
  personId: PersonId;
  applicationId: ApplicationId;
  measureId: MeasureId;
  isOpen: boolean;
  closesOn: PlainDate | null;
};

/** A bed with everything that the notice A2/F7 prints about it. */
export type BedFact = {
  bedId: BedId;
  removed: boolean;
  placeType: string;
  bedType: string;
  heightCm: number;
  floor: number;
  roomArea: string;
  otherBeds: number;
  accessibility: string;
};

/** An offer as its provider published it. */
export type OfferFact = {
  offerId: OfferId;
  providerId: ProviderId;
  kind: ServiceKind;
  price: Money;
  unit: Unit;
  withdrawn: boolean;
  arrivalTime: string;
  departureTime: string;
  meals: string;
  diagnostics: string;
  treatment: string;
  address: string;
  phone: string;
  bed: BedFact | null;
};

export type ProviderFact = {
  providerId: ProviderId;
  binDigest: string;
  exclusionRequestedOn: PlainDate | null;
  excludedOn: PlainDate | null;
};

/** What the measure grants, and the term in which the stay must begin (A2-4b, GAP-2); null is without end. */
export type TermFact = {
  kind: ServiceKind;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};

/** All that decides whether an order may be placed, read in the transaction that places it. */
export type PlacingFacts = {
  selection: SelectionFact;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  contractTextVersion: string;
  hasSignedContract: boolean;
  offer: OfferFact;
  provider: ProviderFact;
  guaranteed: Tariff | null;
  term: TermFact;
  /** The order that holds the entry already. */
  liveOrderId: OrderId | null;
  /** Rights to the granted service, each in its newest period that has begun by the arrival. */
  rights: readonly RightFact[];
  bedTakenOn: PlainDate | null;
};

export type OrderFacts = {
  policy: OrderPolicy;
  calendar: WorkingCalendar;
  /** Null but for placing. */
  placing: PlacingFacts | null;
  /** Null for placing, and when there is no such order. */
  answering: { offer: OfferFact; provider: ProviderFact } | null;
};
