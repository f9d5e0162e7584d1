import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { type ExplorerOptions, renderExplorer } from './explorer-page.ts';
import { policyOf } from './page-policy.ts';

const compress = promisify(gzip);

type Page = { body: Buffer; etag: string; policy: string };

/** `GET /`: the explorer, created at the first request and cached compressed; it contains everything it needs. */
export function serveExplorer(app: FastifyInstance, options: ExplorerOptions): void {
  let made: Promise<Page> | undefined;

  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    const isBrowser = method === 'GET' && url === '/graphql' && headers.accept?.includes('text/html');
    if (isBrowser) return reply.redirect('/');
    return undefined;
  });
  app.get('/', async (request, reply) => {
    made ??= makePage(options);
    const { body, etag, policy } = await made;
    reply.headers({ etag, 'cache-control': 'no-cache', 'content-security-policy': policy });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).send(body);
  });
}

async function makePage(options: ExplorerOptions): Promise<Page> {
  const html = await renderExplorer(options);
  const body = await compress(html);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"`, policy: policyOf(html) };
}
