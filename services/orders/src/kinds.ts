import type { ServiceKind } from '@aleumet/domain';

/** Whether an accepted order may be cancelled: until some working days before it begins, or never. */
type Cancellation = 'BEFORE_BEGINNING' | 'NEVER';

type Kind = { liveOrders: 'ONE' | 'SEVERAL'; cancellation: Cancellation };

/** How many open orders of a kind an entry may have, and until when one may be cancelled. */
export const KINDS = {
  PROSTHETIC_ORTHOPAEDIC_AID: { liveOrders: 'ONE', cancellation: 'NEVER' },
  SURDO_TECHNICAL_MEANS: { liveOrders: 'ONE', cancellation: 'NEVER' },
  TYPHLO_TECHNICAL_MEANS: { liveOrders: 'ONE', cancellation: 'NEVER' },
  MANDATORY_HYGIENE_MEANS: { liveOrders: 'SEVERAL', cancellation: 'NEVER' },
  PERSONAL_ASSISTANT: { liveOrders: 'ONE', cancellation: 'NEVER' },
  SIGN_LANGUAGE_SPECIALIST: { liveOrders: 'ONE', cancellation: 'NEVER' },
  SANATORIUM_RESORT_TREATMENT: { liveOrders: 'ONE', cancellation: 'BEFORE_BEGINNING' }, // A2-31a, A2-32a
  WHEELCHAIR: { liveOrders: 'ONE', cancellation: 'NEVER' },
} as const satisfies Record<ServiceKind, Kind>;

/** Whether an entry has one open order at a time; otherwise only the right limits them (A3-102c). */
export function keepsOneLiveOrder(kind: ServiceKind): boolean {
  return KINDS[kind].liveOrders === 'ONE';
}
