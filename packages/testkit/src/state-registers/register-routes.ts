import { Unavailable } from '@aleumet/domain';
import type { FastifyPluginAsync } from 'fastify';
import type { SimulatedRegisters } from './simulated-registers.ts';

export type RegisterRoutesOptions = {
  registers: SimulatedRegisters;
  /** Receives the id of each request. */
  hear?: (requestId: unknown) => void;
};

/** `POST /<register>` with the IIN, with the answers of the e-government gateway; 503 for a register that does not answer. */
export const registerRoutes: FastifyPluginAsync<RegisterRoutesOptions> = async (app, { registers, hear = () => {} }) => {
  app.post<{ Params: { register: string }; Body: { iin: string } }>('/:register', async (request, reply) => {
    hear(request.headers['x-request-id']);
    try {
      return await registers.ask({ register: request.params.register, iin: request.body.iin });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return reply.code(503).send();
    }
  });
};
