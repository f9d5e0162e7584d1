import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { queueGrantedApplication } from './application-granted.ts';
import { noteServed } from './arrival-recorded.ts';
import { keepBudget } from './budget-changed.ts';
import { keepDepartment } from './department-registered.ts';
import { keepGuaranteedAmount } from './guaranteed-amount-set.ts';
import { keepMeasure } from './irp-formed.ts';
import { closeExpired } from './measure-expired.ts';
import { noteCancellation, noteRefusal, noteWithdrawal } from './order-ended.ts';
import { noteOrder } from './order-placed.ts';
import { noteVoid } from './order-voided.ts';
import { noteNoShow, noteServiceRefused } from './stay-not-taken.ts';

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
  noteRefusal,
  noteWithdrawal,
  noteCancellation,
  noteVoid,
  noteServed,
  noteNoShow,
  noteServiceRefused,
];
