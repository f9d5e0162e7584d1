import { calendarReaction, type Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationRegistered } from './on-application-registered.ts';
import { onEntryQueued } from './on-entry-queued.ts';
import { onIrpFormed } from './on-irp-formed.ts';
import { onMeasureExpired } from './on-measure-expired.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderPlaced } from './on-order-placed.ts';
import { onInvitationAccepted } from './on-invitation-accepted.ts';
import { onProviderRegistered } from './on-provider-registered.ts';
import { onSmsReplied } from './on-sms-replied.ts';
import { onSmsUndelivered } from './on-sms-undelivered.ts';

/** Reactions of this service to events, including its own. */
export const reactions: Reaction<Deps>[] = [
  calendarReaction(),
  onApplicationRegistered,
  onEntryQueued,
  onIrpFormed,
  onMeasureExpired,
  onOrderClosed,
  onOrderPlaced,
  onInvitationAccepted,
  onProviderRegistered,
  onSmsReplied,
  onSmsUndelivered,
];
