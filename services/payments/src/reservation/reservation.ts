import type {
  ActId,
  DepartmentId,
  Id,
  Instant,
  Money,
  OrderId,
  PersonId,
  ProviderId,
  ReservationId,
  ServiceKind,
} from '@aleumet/domain';
import type { BudgetId } from '../budget/budget.ts';

/*
 * The guaranteed amount of one order (A2-4c, A2-28a); its id is name-based on the order:
 *
 *   none ──FundsReserved (order placed)──► reserved ──ReservationSpent (act signed)──► spent
 *   none ──FundsRefused (no money)──► refused
 *   reserved ──ReservationReleased, all of it (order ends without a stay)──► released
 *   reserved ──ReservationReleased, the rest (act smaller than the order)──► reserved, less
 */

export type ReimbursementApplicationId = Id<'ReimbursementApplicationId'>;
export type FundsRefusalReason = 'NO_FUNDS';

/** The order that the money is for, as it was told. */
export type Purpose = {
  orderId: OrderId;
  personId: PersonId;
  departmentId: DepartmentId;
  providerId: ProviderId;
  kind: ServiceKind;
  region: string;
  budgetYear: number;
  reimbursementApplicationId: ReimbursementApplicationId;
};

type Kept = Purpose & { id: ReservationId; amount: Money; decidedAt: Instant; changedAt: Instant; version: number };
type Funded = Kept & { budgetId: BudgetId };

export type Reservation =
  | (Kept & { status: 'refused'; reason: FundsRefusalReason })
  | (Funded & { status: 'reserved' })
  | (Funded & { status: 'released' })
  | (Funded & { status: 'spent'; actId: ActId });

type About = { reservationId: ReservationId; amount: Money };

export type FundsReserved = About & { type: 'FundsReserved'; purpose: Purpose; budgetId: BudgetId; reservedAt: Instant };
export type FundsRefused = About & { type: 'FundsRefused'; purpose: Purpose; reason: FundsRefusalReason; refusedAt: Instant };
export type ReservationReleased = About & { type: 'ReservationReleased'; releasedAt: Instant };
export type ReservationSpent = About & { type: 'ReservationSpent'; actId: ActId; spentAt: Instant };

export type ReservationEvent = FundsReserved | FundsRefused | ReservationReleased | ReservationSpent;
