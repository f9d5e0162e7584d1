import type { ForwardedHeaders } from './plugins/propagate-identity.ts';

/** What one request of a client carries through the gateway; every subgraph call of it uses the same headers. */
export type GatewayContext = { requestId: string; forwarded: ForwardedHeaders };
