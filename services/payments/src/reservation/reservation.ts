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
 * The guaranteed amount of one order; its id is name-based on the order:
 *
 *   none ──FundsReserved (order placed)──► RESERVED
 *   none ──FundsRefused (no money)──► REFUSED
 *   RESERVED ──ReservationSpent (an act signed: a part, or what is left)──► RESERVED, less; or SPENT
 *   RESERVED ──ReservationReleased (order closed: what nothing was served for)──► RESERVED, less; SPENT; or RELEASED
 */

export type ReimbursementApplicationId = Id<'ReimbursementApplicationId'>;
export type FundsRefusalReason = 'NO_FUNDS';

/** The order that the money is for, as published. */
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
/** `amount` is still reserved, `spent` owed by signed acts. */
type Funded = Kept & { budgetId: BudgetId; spent: Money };

export type Reservation =
  | (Kept & { status: 'REFUSED'; reason: FundsRefusalReason })
  | (Funded & { status: 'RESERVED' | 'RELEASED' | 'SPENT' });

type About = { reservationId: ReservationId; amount: Money };

export type FundsReserved = About & { type: 'FundsReserved'; purpose: Purpose; budgetId: BudgetId; reservedAt: Instant };
export type FundsRefused = About & { type: 'FundsRefused'; purpose: Purpose; reason: FundsRefusalReason; refusedAt: Instant };
export type ReservationReleased = About & { type: 'ReservationReleased'; releasedAt: Instant };
export type ReservationSpent = About & { type: 'ReservationSpent'; actId: ActId; spentAt: Instant };

export type ReservationEvent = FundsReserved | FundsRefused | ReservationReleased | ReservationSpent;
