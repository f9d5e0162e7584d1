import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onBudgetChanged } from './budget-changed.ts';
import { onCapacityChanged } from './capacity-changed.ts';
import { onEntryAwaitsDecision } from './entry-awaits-decision.ts';
import { onEntryClosed } from './entry-closed.ts';
import { onEntryServed } from './entry-served.ts';
import { onEntryWaitsForFunds } from './entry-waits-for-funds.ts';
import { onFundsRefused } from './funds-refused.ts';
import { onFundsReserved } from './funds-reserved.ts';
import { onGuaranteedAmountSet } from './guaranteed-amount-set.ts';
import { onIrpFormed } from './irp-formed.ts';
import { onMeasureExpired } from './measure-expired.ts';
import { onOfferPublished } from './offer-published.ts';
import { onOfferWithdrawn } from './offer-withdrawn.ts';
import { onProviderExcluded } from './provider-excluded.ts';
import { onProviderExclusionRequested } from './provider-exclusion-requested.ts';
import { onProviderRegistered } from './provider-registered.ts';
import { onSelectionBlocked } from './selection-blocked.ts';
import { onSelectionDenied } from './selection-denied.ts';
import { onSelectionExtended } from './selection-extended.ts';
import { onSelectionOpened } from './selection-opened.ts';
import { onSelectionReopened } from './selection-reopened.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [
  ...replicaReactions(),
  onBudgetChanged,
  onCapacityChanged,
  onEntryAwaitsDecision,
  onEntryClosed,
  onEntryServed,
  onEntryWaitsForFunds,
  onFundsRefused,
  onFundsReserved,
  onGuaranteedAmountSet,
  onIrpFormed,
  onMeasureExpired,
  onOfferPublished,
  onOfferWithdrawn,
  onProviderExcluded,
  onProviderExclusionRequested,
  onProviderRegistered,
  onSelectionBlocked,
  onSelectionDenied,
  onSelectionExtended,
  onSelectionOpened,
  onSelectionReopened,
];
