import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onBudgetChanged } from './on-budget-changed.ts';
import { onCapacityChanged } from './on-capacity-changed.ts';
import { onEntryAwaitsDecision } from './on-entry-awaits-decision.ts';
import { onEntryClosed } from './on-entry-closed.ts';
import { onEntryServed } from './on-entry-served.ts';
import { onEntryWaitsForFunds } from './on-entry-waits-for-funds.ts';
import { onFundsRefused } from './on-funds-refused.ts';
import { onFundsReserved } from './on-funds-reserved.ts';
import { onGuaranteedAmountSet } from './on-guaranteed-amount-set.ts';
import { onIrpFormed } from './on-irp-formed.ts';
import { onMeasureExpired } from './on-measure-expired.ts';
import { onOfferPublished } from './on-offer-published.ts';
import { onOfferWithdrawn } from './on-offer-withdrawn.ts';
import { onProviderExcluded } from './on-provider-excluded.ts';
import { onProviderExclusionRequested } from './on-provider-exclusion-requested.ts';
import { onProviderRegistered } from './on-provider-registered.ts';
import { onSelectionBlocked } from './on-selection-blocked.ts';
import { onSelectionDenied } from './on-selection-denied.ts';
import { onSelectionExtended } from './on-selection-extended.ts';
import { onSelectionOpened } from './on-selection-opened.ts';
import { onSelectionReopened } from './on-selection-reopened.ts';

/** Reactions of this service to events of other services. */
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
