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

/** What is signed at the beginning and never changes, common to all kinds of service. */
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
  /** Day whose guaranteed amount, budget and right apply. */
  tariffOn: PlainDate;
  /** Day on which the service is to begin; null where none is agreed. */
  beginsOn: PlainDate | null;
  /** The tariffs with which the amounts were computed; an act uses them for what was served. */
  tariffs: Tariffs;
  placedAt: Instant;
  orderSignatureId: string;
  reimbursementApplicationId: ReimbursementApplicationId;
  reimbursementSignatureId: string;
};

/** What an act covers of an order: what was signed, and how much was served so far. */
export type Billable = Terms & { served: number };

/** Dates computed with this version of the working calendar. */
export type Deadlines = {
  /** Last day of the provider's answer (A2-28b). */
  answerBy: PlainDate;
  /** Last day on which either side may cancel (A2-31a, A2-32a); null for kinds of service without one. */
  cancelBy: PlainDate | null;
  calendarVersion: number;
};

export type OrderStatus = 'AWAITING_FUNDS' | 'SENT' | 'ACCEPTED' | 'IN_SERVICE' | 'CLOSED';
export type OrderOutcome = 'SERVED' | 'REFUSED' | 'WITHDRAWN' | 'CANCELLED' | 'VOIDED' | 'NOT_TAKEN' | 'BROKEN_OFF';
