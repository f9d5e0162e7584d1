import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { queueGrantedApplication } from './application-granted.ts';
import { keepBudget } from './budget-changed.ts';
import { keepDepartment } from './department-registered.ts';
import { keepGuaranteedAmount } from './guaranteed-amount-set.ts';
import { keepMeasure } from './irp-formed.ts';
import { closeExpired } from './measure-expired.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderServed } from './on-order-served.ts';
import { noteOrder } from './order-placed.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [
  ...replicaReactions(),
  keepDepartment,
  keepMeasure,
  keepBudget,
  keepGuaranteedAmount,
  queueGrantedApplication,
  closeExpired,
  noteOrder,
  onOrderServed,
  onOrderClosed,
];
