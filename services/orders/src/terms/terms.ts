import type {
  Amounts,
  ApplicationId,
  DepartmentId,
  EntryId,
  Id,
  Instant,
  MeasureId,
  OfferId,
  OrderId,
  PersonId,
  PlainDate,
  ProviderId,
  ServiceKind,
  Tariffs,
} from '@aleumet/domain';

export type ReimbursementApplicationId = Id<'ReimbursementApplicationId'>;

/** What is signed at the beginning and never changes, in the words of every kind of service. */
export type Terms = Amounts & {
  id: OrderId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  applicationId: ApplicationId;
  measureId: MeasureId;
  kind: ServiceKind;
  /** Product of the measure: `NO_PRODUCT` where the kind has none. */
  product: string;
  entryId: EntryId;
  providerId: ProviderId;
  offerId: OfferId;
  /** How much is ordered, in the unit of the kind. */
  quantity: number;
  /** Day whose guaranteed amount, budget and right count. */
  tariffOn: PlainDate;
  /** Day on which the service is to begin; null where none is agreed. */
  beginsOn: PlainDate | null;
  /** By what the amounts were counted: an act counts again over what was served. */
  tariffs: Tariffs;
  placedAt: Instant;
  orderSignatureId: string;
  reimbursementApplicationId: ReimbursementApplicationId;
  reimbursementSignatureId: string;
};

/** What an act bills of an order: what was signed, and how much of it was served so far. */
export type Billable = Terms & { served: number };

/** Dates computed once by the working calendar of that version. */
export type Deadlines = {
  /** Last day of the provider's answer (A2-28b). */
  answerBy: PlainDate;
  /** Last day of a cancellation by either side (A2-31a, A2-32a); null where the kind of service has none. */
  cancelBy: PlainDate | null;
  calendarVersion: number;
};

export type OrderStatus = 'AWAITING_FUNDS' | 'SENT' | 'ACCEPTED' | 'IN_SERVICE' | 'CLOSED';
export type OrderOutcome = 'SERVED' | 'REFUSED' | 'WITHDRAWN' | 'CANCELLED' | 'VOIDED' | 'NOT_TAKEN' | 'BROKEN_OFF';
