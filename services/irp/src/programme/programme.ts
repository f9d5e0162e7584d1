import type { Instant, IrpId, MeasureId, OrderId, PersonId, PlainDate, ProviderId, ServiceKind } from '@aleumet/domain';
import type { Background, DeliveredPerson } from '../background.ts';

/*
 * The programmes of one person, decided together: a newer one replaces the older in one step.
 *
 *   programme   none ──IrpFormed for each measure (data bank)──► current ──IrpFormed of a newer one──► superseded
 *   current ──IrpFormed (data bank: corrected)──► current
 *
 *   measure     none ──IrpFormed (data bank)──► open ──MeasureExpired (time, or a programme without it)──► expired
 *   expired ──IrpFormed (data bank: prescribed again)──► open
 *   open, expired ──MeasureExecuted, MeasureNotExecuted (what orders tells)──► the same
 */

export type PrescribedMeasure = {
  id: MeasureId;
  kind: ServiceKind;
  product: string | null;
  quantity: number | null;
  validFrom: PlainDate;
  /** Null: no end date. */
  validTo: PlainDate | null;
};

/** A programme as formed by the data bank. */
export type Programme = {
  id: IrpId;
  personId: PersonId;
  formedOn: PlainDate;
  /** Last day of the period for which the disability is established; null: no end date. */
  disabilityUntil: PlainDate | null;
  workInjury: boolean;
  prescribed: readonly PrescribedMeasure[];
};

/** `deliveredBy` is the data bank's `sub` in its token. */
export type Delivery = Programme & Background & { deliveredBy: string; deliveredAt: Instant };
export const PROGRAMME_STATUSES = ['CURRENT', 'SUPERSEDED'] as const;
export type DeliveredProgramme = Delivery & { status: (typeof PROGRAMME_STATUSES)[number] };

export const NOT_EXECUTED_REASONS = ['NOT_TAKEN', 'BROKEN_OFF'] as const;
export type NotExecutedReason = (typeof NOT_EXECUTED_REASONS)[number];
export const EXPIRY_REASONS = ['TERM_ENDED', 'DISABILITY_ENDED', 'NOT_IN_PROGRAMME'] as const;
export type ExpiryReason = (typeof EXPIRY_REASONS)[number];

type ForOrder = { orderId: OrderId; providerId: ProviderId; recordedAt: Instant };

/** What an order has done for a measure (A2-30e); a measure may be executed once a year. */
export type Execution =
  | (ForOrder & { outcome: 'EXECUTED'; executedOn: PlainDate })
  | (ForOrder & { outcome: 'NOT_EXECUTED'; reason: NotExecutedReason });

type Content = PrescribedMeasure & { irpId: IrpId; executions: readonly Execution[] };

/** A measure with its current status, from the newest programme that contains it. */
export type Measure =
  | (Content & { status: 'OPEN' })
  | (Content & { status: 'EXPIRED'; expiredOn: PlainDate; expiredFor: ExpiryReason });

export type Programmes = { programmes: readonly DeliveredProgramme[]; measures: readonly Measure[] };

export type IrpFormed = { type: 'IrpFormed'; delivery: Delivery; measure: PrescribedMeasure };
export type MeasureExecuted = ForOrder & { type: 'MeasureExecuted'; measureId: MeasureId; executedOn: PlainDate };
export type MeasureNotExecuted = ForOrder & { type: 'MeasureNotExecuted'; measureId: MeasureId; reason: NotExecutedReason };
export type MeasureExpired = {
  type: 'MeasureExpired';
  measureId: MeasureId;
  expiredOn: PlainDate;
  reason: ExpiryReason;
  expiredAt: Instant;
};

export type ProgrammeEvent = IrpFormed | MeasureExecuted | MeasureNotExecuted | MeasureExpired;

/** Read in the same transaction. */
export type ProgrammeFacts = {
  /** Null: applicants has not published this person yet. */
  person: DeliveredPerson | null;
  /** An id of the delivered programme belongs to another person. */
  isTakenByOther: boolean;
};

/** The programme that contains the measure now. */
export function programmeOf({ programmes }: Programmes, { irpId }: Measure): DeliveredProgramme {
  const programme = programmes.find(({ id }) => id === irpId);
  if (!programme) throw new Error('a measure without its programme');
  return programme;
}
