import { calendarReaction, type Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationRegistered } from './application-registered.ts';
import { onEntryQueued } from './entry-queued.ts';
import { onIrpFormed } from './irp-formed.ts';
import { onMeasureExpired } from './measure-expired.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderPlaced } from './order-placed.ts';
import { onProactiveOfferAccepted } from './proactive-offer-accepted.ts';
import { onProviderRegistered } from './provider-registered.ts';
import { onSmsReplied } from './sms-replied.ts';
import { onSmsUndelivered } from './sms-undelivered.ts';

/** What this service does when another, or itself, tells it something. */
export const reactions: Reaction<Deps>[] = [
  calendarReaction(),
  onApplicationRegistered,
  onEntryQueued,
  onIrpFormed,
  onMeasureExpired,
  onOrderClosed,
  onOrderPlaced,
  onProactiveOfferAccepted,
  onProviderRegistered,
  onSmsReplied,
  onSmsUndelivered,
];
