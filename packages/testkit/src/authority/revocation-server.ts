import fastify from 'fastify';
import type { RevocationDesk } from './revocation-desk.ts';

/** How a responder answers a request. */
export type Conduct = 'answers' | 'is silent' | 'fails' | 'sends too much' | 'redirects' | 'answers of a week ago';

/** A desk that answers over HTTP, as real authorities do. */
export type RevocationServer = AsyncDisposable & {
  ocsp: string;
  crl: string;
  /** Sets how it answers from now on; `of` changes one of the two only. */
  conduct(conduct: Conduct, of?: 'ocsp' | 'crl'): void;
};

const WEEK = 7 * 24 * 60 * 60_000;
const MUCH = 21_000_000;

/** Starts the desk on a free port, with the clock of the test. */
export async function openRevocationServer(desk: RevocationDesk, now: () => Date): Promise<RevocationServer> {
  const server = fastify({ forceCloseConnections: true });
  const conducts: { ocsp: Conduct; crl: Conduct } = { ocsp: 'answers', crl: 'answers' };
  server.addContentTypeParser('application/ocsp-request', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const answer = async (conduct: Conduct, make: (at: Date) => Promise<Uint8Array>) => {
    if (conduct === 'is silent') await new Promise(() => {});
    if (conduct === 'fails') return new Uint8Array([0x30]);
    if (conduct === 'sends too much') return new Uint8Array(MUCH);
    return make(conduct === 'answers of a week ago' ? new Date(now().getTime() - WEEK) : now());
  };
  server.post('/ocsp', async ({ body }, reply) => {
    if (conducts.ocsp === 'redirects') return reply.redirect('/elsewhere', 307);
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    return Buffer.from(await answer(conducts.ocsp, (at) => desk.answerOcsp(bytes, at)));
  });
  server.post('/elsewhere', async ({ body }) => Buffer.from(await desk.answerOcsp(body as Uint8Array, now())));
  server.get('/crl', async () => Buffer.from(await answer(conducts.crl, (at) => desk.listAt(at))));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });

  return {
    ...{ ocsp: `${url}/ocsp`, crl: `${url}/crl` },
    conduct: (conduct, of) => {
      for (const door of of ? [of] : (['ocsp', 'crl'] as const)) conducts[door] = conduct;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
