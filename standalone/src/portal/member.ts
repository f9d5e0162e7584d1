import { inProcessSubgraph } from '@aleumet/gateway/server';
import type { RequestContext, Service } from '@aleumet/server';

/** The part of a service that is the same for all services. */
export type Member = Pick<Service<RequestContext>, 'name' | 'isReady' | 'sweep' | 'backlog' | 'stop'> & {
  subgraph: ReturnType<typeof inProcessSubgraph>;
  /** Starts answering, subscribes to events, and runs the deadline jobs. */
  start: () => Promise<void>;
};

/** Hides the type of the service's context. */
export function toMember<Context extends RequestContext>(service: Service<Context>): Member {
  const { name, server, isReady, sweep, backlog, stop } = service;
  return {
    ...{ name, isReady, sweep, backlog },
    subgraph: inProcessSubgraph(service),
    start: async () => {
      await server.start();
      await service.start();
    },
    stop: async () => {
      await server.stop();
      await stop();
    },
  };
}
