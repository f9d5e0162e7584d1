import type { ForwardedHeaders } from './plugins/propagate-identity.ts';

/** The context of a client's request in the gateway; all its subgraph calls use the same headers. */
export type GatewayContext = { requestId: string; forwarded: ForwardedHeaders };
