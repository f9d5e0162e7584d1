import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationGranted } from './on-application-granted.ts';
import { onBudgetChanged } from './on-budget-changed.ts';
import { onDepartmentRegistered } from './on-department-registered.ts';
import { onGuaranteedAmountSet } from './on-guaranteed-amount-set.ts';
import { onIrpFormed } from './on-irp-formed.ts';
import { onMeasureExpired } from './on-measure-expired.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderServed } from './on-order-served.ts';
import { onOrderPlaced } from './on-order-placed.ts';

/** Reactions of this service to events of other services. */
export const reactions: Reaction<Deps>[] = [
  ...replicaReactions(),
  onDepartmentRegistered,
  onIrpFormed,
  onBudgetChanged,
  onGuaranteedAmountSet,
  onApplicationGranted,
  onMeasureExpired,
  onOrderPlaced,
  onOrderServed,
  onOrderClosed,
];
