import type { ActId } from '@aleumet/domain';
import type { Billable } from '../terms/terms.ts';
import type { ActPart } from './act.ts';
import type { ServedParts } from './documents.ts';

/** What another act of the same order covers, whether signed or not. */
export type OtherAct = ActPart & { id: ActId };

/** The data needed for an act: its order and the provider's BIN. */
export type BilledOrder = { order: Billable; providerBinDigest: string; served: ServedParts };

/** Null when there is no such order; `otherActs` are those of the order, the oldest first. */
export type ActFacts = { billed: BilledOrder | null; otherActs: readonly OtherAct[] };
