import { createLogger, usualHttpLimits } from '@aleumet/server';
import { createGateway, type Gateway, type GatewayDeps } from '../src/server.ts';
import { createToyFederation, runInProcess, runOverHttp, type ToyFederation, TOY_SUPERGRAPH } from './toy-federation.ts';

export type ToyGateway = AsyncDisposable & {
  gateway: Gateway;
  federation: ToyFederation;
  ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<{ status: number; body: unknown }>;
};

export type Way = 'over HTTP' | 'in process';
export const WAYS: readonly Way[] = ['over HTTP', 'in process'];

/** Creates a gateway over the toy federation; everything is stopped at the end of the test. */
export async function startToyGateway(way: Way, overrides: Partial<GatewayDeps> = {}): Promise<ToyGateway> {
  const federation = createToyFederation();
  const running = way === 'in process' ? await runInProcess(federation) : await runOverHttp(federation);
  const gateway = await createGateway({ ...defaults(), connect: running.connect, ...overrides });
  return {
    gateway,
    federation,
    ask: async (query, headers = {}) => {
      const response = await gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      return { status: response.statusCode, body: response.json() };
    },
    [Symbol.asyncDispose]: async () => {
      federation.silence.resolve('ended by the test');
      await gateway.stop();
      await running[Symbol.asyncDispose]();
    },
  };
}

function defaults(): Omit<GatewayDeps, 'connect'> {
  return {
    supergraph: TOY_SUPERGRAPH,
    upstreamTimeout: 2_000,
    limits: { depth: 6, aliases: 3, tokens: 1_000, parts: 300, answer: 1_000, introspection: true, values: 100 },
    bodyLimit: 10_000,
    http: usualHttpLimits,
    drainGrace: 2_000,
    log: createLogger('gateway', 'silent'),
  };
}
