import type { Money, ServiceKind, Unit } from '@aleumet/domain';

/** What this service knows of another's entity: its id. */
export type Stub = { id: string };

/** An offer as the gateway brings it: price, unit and kind are there when a field `@requires` them. */
export type OfferStub = Stub & { price?: Money; unit?: Unit; kind?: ServiceKind };
