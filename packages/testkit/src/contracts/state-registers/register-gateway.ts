import { fastify } from 'fastify';
import { Unavailable } from '@aleumet/domain';
import type { SimulatedRegisters } from '../../state-registers/simulated-registers.ts';

/** A gateway to registers, and the ids under which it was asked. */
export type RegisterGateway = AsyncDisposable & { url: string; requestIds: unknown[] };

/** Serves registers on a free port of this machine, as the e-government gateway does: `POST /<register>` with the IIN. */
export async function startRegisterGateway(registers: SimulatedRegisters): Promise<RegisterGateway> {
  const app = fastify({ forceCloseConnections: true });
  const requestIds: unknown[] = [];
  app.post<{ Params: { register: string }; Body: { iin: string } }>('/:register', async (request, reply) => {
    requestIds.push(request.headers['x-request-id']);
    try {
      return await registers.ask({ register: request.params.register, iin: request.body.iin });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return reply.code(503).send();
    }
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, requestIds, [Symbol.asyncDispose]: () => app.close() };
}
