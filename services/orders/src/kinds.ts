import type { ServiceKind } from '@aleumet/domain';

/**
 * The rule by which a right is used up:
 * - `ORDERS_OF_YEAR`: so many orders in a calendar year;
 * - `TERM_OF_PRODUCT`: a product, or a pair of it, until its replacement term ends;
 * - `TERM_OF_USE_GROUP`: the same for all products of one use, indoors or outdoors;
 * - `NORM_OF_YEAR`: so many pieces in a year that begins with the application;
 * - `HOURS_OF_YEAR`, `HOURS_OF_DAY`: so much time, when it is recorded and not when it is ordered.
 */
export type RightRule =
  | 'ORDERS_OF_YEAR'
  | 'TERM_OF_PRODUCT'
  | 'TERM_OF_USE_GROUP'
  | 'NORM_OF_YEAR'
  | 'HOURS_OF_YEAR'
  | 'HOURS_OF_DAY';

/** Whether an accepted order may be cancelled: until some working days before the agreed beginning, or never. */
type Cancellation = 'BEFORE_BEGINNING' | 'NEVER';

type Kind = { right: RightRule; liveOrders: 'ONE' | 'SEVERAL'; cancellation: Cancellation };

/** What orders of a kind use up, how many of them may be live at once for one entry, and until when one may be cancelled. */
export const KINDS = {
  PROSTHETIC_ORTHOPAEDIC_AID: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE', cancellation: 'NEVER' },
  SURDO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE', cancellation: 'NEVER' },
  TYPHLO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE', cancellation: 'NEVER' },
  MANDATORY_HYGIENE_MEANS: { right: 'NORM_OF_YEAR', liveOrders: 'SEVERAL', cancellation: 'NEVER' },
  PERSONAL_ASSISTANT: { right: 'HOURS_OF_DAY', liveOrders: 'ONE', cancellation: 'NEVER' },
  SIGN_LANGUAGE_SPECIALIST: { right: 'HOURS_OF_YEAR', liveOrders: 'ONE', cancellation: 'NEVER' },
  SANATORIUM_RESORT_TREATMENT: { right: 'ORDERS_OF_YEAR', liveOrders: 'ONE', cancellation: 'BEFORE_BEGINNING' },
  WHEELCHAIR: { right: 'TERM_OF_USE_GROUP', liveOrders: 'ONE', cancellation: 'NEVER' },
} as const satisfies Record<ServiceKind, Kind>;

/** Whether an entry has one live order at a time (A2-28a); otherwise the right alone limits them (A3-102c). */
export function keepsOneLiveOrder(kind: ServiceKind): boolean {
  return KINDS[kind].liveOrders === 'ONE';
}
