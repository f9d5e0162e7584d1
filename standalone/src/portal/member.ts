import { inProcessSubgraph } from '@aleumet/gateway/server';
import type { RequestContext, Service } from '@aleumet/server';

/** A service as the program that composes them sees it: one like the other. */
export type Member = Pick<Service<RequestContext>, 'name' | 'isReady' | 'sweep' | 'backlog' | 'stop'> & {
  subgraph: ReturnType<typeof inProcessSubgraph>;
  /** Answers, listens to the others, and looks for what is due. */
  start: () => Promise<void>;
};

/** Hides what the context of the service holds beside that of every other. */
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
