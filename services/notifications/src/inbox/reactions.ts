import type { Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationGranted } from './application-granted.ts';
import { onIdentity, onIdentityErased } from './identity.ts';
import { onProactiveOfferAccepted } from './proactive-offer-accepted.ts';
import { onProactiveOfferDeclined } from './proactive-offer-declined.ts';
import { onProactiveOfferExpired } from './proactive-offer-expired.ts';
import { onProactiveOfferSent } from './proactive-offer-sent.ts';
import { onProactiveOfferSuperseded } from './proactive-offer-superseded.ts';
import { onProactiveOfferUndeliverable } from './proactive-offer-undeliverable.ts';
import { onResultHandedToCorporation } from './result-handed-to-corporation.ts';
import { onResultReady } from './result-ready.ts';
import { onSelectionBlocked } from './selection-blocked.ts';
import { onSelectionOpened } from './selection-opened.ts';
import { onSelectionReminded } from './selection-reminded.ts';
import { onServiceRefused } from './service-refused.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [
  onIdentity,
  onIdentityErased,
  onApplicationGranted,
  onProactiveOfferAccepted,
  onProactiveOfferDeclined,
  onProactiveOfferExpired,
  onProactiveOfferSent,
  onProactiveOfferSuperseded,
  onProactiveOfferUndeliverable,
  onResultHandedToCorporation,
  onResultReady,
  onSelectionBlocked,
  onSelectionOpened,
  onSelectionReminded,
  onServiceRefused,
];
