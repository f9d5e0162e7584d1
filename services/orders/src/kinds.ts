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

type Kind = { right: RightRule; liveOrders: 'ONE' | 'SEVERAL' };

/** What orders of a kind use up, and how many of them may be live at once for one entry. */
export const KINDS = {
  PROSTHETIC_ORTHOPAEDIC_AID: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE' },
  SURDO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE' },
  TYPHLO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT', liveOrders: 'ONE' },
  MANDATORY_HYGIENE_MEANS: { right: 'NORM_OF_YEAR', liveOrders: 'SEVERAL' },
  PERSONAL_ASSISTANT: { right: 'HOURS_OF_DAY', liveOrders: 'ONE' },
  SIGN_LANGUAGE_SPECIALIST: { right: 'HOURS_OF_YEAR', liveOrders: 'ONE' },
  SANATORIUM_RESORT_TREATMENT: { right: 'ORDERS_OF_YEAR', liveOrders: 'ONE' },
  WHEELCHAIR: { right: 'TERM_OF_USE_GROUP', liveOrders: 'ONE' },
} as const satisfies Record<ServiceKind, Kind>;

/** Whether an entry has one live order at a time (A2-28a); otherwise the right alone limits them (A3-102c). */
export function keepsOneLiveOrder(kind: ServiceKind): boolean {
  return KINDS[kind].liveOrders === 'ONE';
}
