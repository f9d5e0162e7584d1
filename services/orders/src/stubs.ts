import type { Money, ServiceKind, Unit } from '@aleumet/domain';

/** An entity of another service, of which this one has only the id. */
export type Stub = { id: string };

/** An offer as sent by the gateway: price, unit and kind are set if a field has `@requires`. */
export type OfferStub = Stub & { price?: Money; unit?: Unit; kind?: ServiceKind };
