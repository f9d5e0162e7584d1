import { fastify } from 'fastify';
import { registerRoutes } from '../../state-registers/register-routes.ts';
import type { SimulatedRegisters } from '../../state-registers/simulated-registers.ts';

/** A gateway to registers, and the ids of the requests that it received. */
export type RegisterGateway = AsyncDisposable & { url: string; requestIds: unknown[] };

/** Starts a gateway to registers on a free local port. */
export async function startRegisterGateway(registers: SimulatedRegisters): Promise<RegisterGateway> {
  const app = fastify({ forceCloseConnections: true });
  const requestIds: unknown[] = [];
  await app.register(registerRoutes, { registers, hear: (requestId) => void requestIds.push(requestId) });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, requestIds, [Symbol.asyncDispose]: () => app.close() };
}
