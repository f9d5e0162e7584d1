import type {
  ApplicationId,
  EntryId,
  MeasureId,
  Money,
  OfferId,
  PersonId,
  PlainDate,
  ProviderId,
  ServiceKind,
  Unit,
} from '@aleumet/domain';

/** The queue's decision whether a provider may be chosen now (A2-23 to A2-25). */
export type SelectionFact = {
  entryId: EntryId;
  personId: PersonId;
  applicationId: ApplicationId;
  measureId: MeasureId;
  isOpen: boolean;
  closesOn: PlainDate | null;
};

/** An offer as published; data that only its family uses are stored separately. */
export type OfferFact = {
  offerId: OfferId;
  providerId: ProviderId;
  kind: ServiceKind;
  price: Money;
  unit: Unit;
  withdrawn: boolean;
};

export type ProviderFact = {
  providerId: ProviderId;
  binDigest: string;
  exclusionRequestedOn: PlainDate | null;
  excludedOn: PlainDate | null;
};

/** What the measure grants, and the dates within which the service must begin (A2-4b, GAP-2); null means no end date. */
export type TermFact = {
  kind: ServiceKind;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};
