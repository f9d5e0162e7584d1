import type { ActId } from '@aleumet/domain';
import type { Order } from '../order/order.ts';
import type { ActPart } from './act.ts';

/** What another act of the same order bills, signed or not. */
export type OtherAct = ActPart & { id: ActId };

/** What an act rests on: its order as it stands, the provider's BIN, and the other acts of the order, the oldest first. */
export type ActFacts = { order: Order; providerBinDigest: string; otherActs: readonly OtherAct[] };
