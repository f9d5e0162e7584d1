import type { Room } from '../questions.ts';
import { openApplicants } from './applicants.ts';
import { openIrp } from './irp.ts';
import { openNotifications } from './notifications.ts';
import { openOrders } from './orders.ts';
import { openPayments } from './payments.ts';
import { openProviders } from './providers.ts';
import { openQueue } from './queue.ts';

/** Creates each service on its database. */
export const SERVICES = {
  applicants: openApplicants,
  irp: openIrp,
  queue: openQueue,
  providers: openProviders,
  orders: openOrders,
  payments: openPayments,
  notifications: openNotifications,
} as const satisfies Record<string, () => Promise<Room>>;

export type ServiceName = keyof typeof SERVICES;
