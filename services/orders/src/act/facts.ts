import type { ActId } from '@aleumet/domain';
import type { Order } from '../order/order.ts';

/** What an act rests on: its order as it stands, the provider's BIN, and an act that the order has already. */
export type ActFacts = { order: Order; providerBinDigest: string; otherActId: ActId | null };
