import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onActSigned } from './on-act-signed.ts';
import { onDepartmentRegistered } from './on-department-registered.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderPlaced } from './on-order-placed.ts';
import { onProviderRegistered } from './on-provider-registered.ts';

/** Reactions of this service to events of other services. */
export const reactions: Reaction<Deps>[] = [
  ...replicaReactions(),
  onActSigned,
  onDepartmentRegistered,
  onOrderClosed,
  onOrderPlaced,
  onProviderRegistered,
];
