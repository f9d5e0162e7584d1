import type { FastifyPluginAsync } from 'fastify';
import type { RevocationDesk } from './revocation-desk.ts';

export type RevocationRoutesOptions = { desk: RevocationDesk; now: () => Date };

/** `POST /ocsp` and `GET /crl`: the status of the certificates of one authority, over HTTP. */
export const revocationRoutes: FastifyPluginAsync<RevocationRoutesOptions> = async (app, { desk, now }) => {
  app.addContentTypeParser('application/ocsp-request', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.post<{ Body: Buffer }>('/ocsp', async ({ body }) => Buffer.from(await desk.answerOcsp(body, now())));
  app.get('/crl', async () => Buffer.from(await desk.listAt(now())));
};
