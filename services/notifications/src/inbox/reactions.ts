import type { Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationGranted } from './on-application-granted.ts';
import { onIdentity, onIdentityErased } from './on-identity.ts';
import { onProactiveOfferAccepted } from './proactive-offer-accepted.ts';
import { onProactiveOfferDeclined } from './proactive-offer-declined.ts';
import { onProactiveOfferExpired } from './proactive-offer-expired.ts';
import { onProactiveOfferSent } from './proactive-offer-sent.ts';
import { onProactiveOfferSuperseded } from './proactive-offer-superseded.ts';
import { onProactiveOfferUndeliverable } from './proactive-offer-undeliverable.ts';
import { onResultHandedToCorporation } from './on-result-handed-to-corporation.ts';
import { onResultReady } from './on-result-ready.ts';
import { onSelectionBlocked } from './on-selection-blocked.ts';
import { onSelectionOpened } from './on-selection-opened.ts';
import { onSelectionReminded } from './on-selection-reminded.ts';
import { onServiceRefused } from './on-service-refused.ts';

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
