import type { Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onApplicationGranted } from './on-application-granted.ts';
import { onIdentity, onIdentityErased } from './on-identity.ts';
import { onInvitationAccepted } from './on-invitation-accepted.ts';
import { onInvitationDeclined } from './on-invitation-declined.ts';
import { onInvitationExpired } from './on-invitation-expired.ts';
import { onInvitationSent } from './on-invitation-sent.ts';
import { onInvitationSuperseded } from './on-invitation-superseded.ts';
import { onInvitationUndeliverable } from './on-invitation-undeliverable.ts';
import { onResultHandedToCorporation } from './on-result-handed-to-corporation.ts';
import { onResultReady } from './on-result-ready.ts';
import { onSelectionBlocked } from './on-selection-blocked.ts';
import { onSelectionOpened } from './on-selection-opened.ts';
import { onSelectionReminded } from './on-selection-reminded.ts';
import { onServiceRefused } from './on-service-refused.ts';

/** Reactions of this service to events of other services. */
export const reactions: Reaction<Deps>[] = [
  onIdentity,
  onIdentityErased,
  onApplicationGranted,
  onInvitationAccepted,
  onInvitationDeclined,
  onInvitationExpired,
  onInvitationSent,
  onInvitationSuperseded,
  onInvitationUndeliverable,
  onResultHandedToCorporation,
  onResultReady,
  onSelectionBlocked,
  onSelectionOpened,
  onSelectionReminded,
  onServiceRefused,
];
