import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onActSigned } from './act-signed.ts';
import { onDepartmentRegistered } from './department-registered.ts';
import { onNoShowRecorded } from './no-show-recorded.ts';
import { onOrderCancelled } from './order-cancelled.ts';
import { onOrderPlaced } from './order-placed.ts';
import { onOrderRefused } from './order-refused.ts';
import { onOrderVoided } from './order-voided.ts';
import { onOrderWithdrawn } from './order-withdrawn.ts';
import { onProviderRegistered } from './provider-registered.ts';
import { onServiceRefusedAfterArrival } from './service-refused-after-arrival.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [
  ...replicaReactions(),
  onActSigned,
  onDepartmentRegistered,
  onNoShowRecorded,
  onOrderCancelled,
  onOrderPlaced,
  onOrderRefused,
  onOrderVoided,
  onOrderWithdrawn,
  onProviderRegistered,
  onServiceRefusedAfterArrival,
];
