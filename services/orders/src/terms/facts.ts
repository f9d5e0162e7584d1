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

/** What the queue says of a person's turn: may a provider be chosen now (A2-23 to A2-25). */
export type SelectionFact = {
  entryId: EntryId;
  personId: PersonId;
  applicationId: ApplicationId;
  measureId: MeasureId;
  isOpen: boolean;
  closesOn: PlainDate | null;
};

/** An offer as its provider published it; what only its family of services knows of it stands beside. */
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

/** What the measure grants, and the term in which the service must begin (A2-4b, GAP-2); null is without end. */
export type TermFact = {
  kind: ServiceKind;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};
