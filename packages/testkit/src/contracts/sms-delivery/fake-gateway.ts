import { fastify } from 'fastify';

/** An SMS as a gateway gets it. */
export type GivenSms = { id: string; number: string; text: string; sender: 'E_SOBES' | 'STATE_CORPORATION' };

/**
 * How the gateway behaves: `WELL`, or with a status of its own, or `SILENT`: it takes the SMS and never answers, or `BROKEN_LINE`:
 * it takes the SMS and the line breaks before the answer.
 */
export type GatewayMood = 'WELL' | 'SILENT' | 'BROKEN_LINE' | number;

/** A gateway that gives every id to the network once. */
export type FakeGateway = AsyncDisposable & {
  url: string;
  mood: GatewayMood;
  /** What the network got. */
  given: GivenSms[];
  /** The headers of the last request. */
  headers: Readonly<Record<string, unknown>>;
};

/** Starts a gateway on a free port of this machine. */
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
