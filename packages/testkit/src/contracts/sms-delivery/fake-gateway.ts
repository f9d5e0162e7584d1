import { fastify } from 'fastify';

/** An SMS as received by a gateway. */
export type GivenSms = { id: string; number: string; text: string; sender: 'E_SOBES' | 'STATE_CORPORATION' };

/**
 * How the gateway answers: `WELL`; with a given status; `SILENT`, which accepts the SMS and never answers; or `BROKEN_LINE`,
 * which accepts the SMS and closes the connection before answering.
 */
export type GatewayMood = 'WELL' | 'SILENT' | 'BROKEN_LINE' | number;

/** A gateway that sends the SMS of each id once. */
export type FakeGateway = AsyncDisposable & {
  url: string;
  mood: GatewayMood;
  /** The SMS that were sent. */
  given: GivenSms[];
  /** The headers of the last request. */
  headers: Readonly<Record<string, unknown>>;
};

/** Starts a gateway on a free local port. */
export async function startFakeGateway(): Promise<FakeGateway> {
  const app = fastify({ forceCloseConnections: true });
  const gateway: FakeGateway = { url: '', mood: 'WELL', given: [], headers: {}, [Symbol.asyncDispose]: () => app.close() };

  app.post<{ Body: GivenSms }>('/messages', async (request, reply) => {
    gateway.headers = request.headers;
    if (typeof gateway.mood === 'number') return reply.code(gateway.mood).send({ error: 'as the test wants' });
    const isKnown = gateway.given.some(({ id }) => id === request.body.id);
    if (!isKnown) gateway.given.push(request.body);
    if (gateway.mood === 'SILENT') return reply.hijack();
    if (gateway.mood === 'BROKEN_LINE') {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    return reply.code(isKnown ? 409 : 202).send({ status: isKnown ? 'KNOWN' : 'TAKEN' });
  });

  gateway.url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/messages`;
  return gateway;
}
