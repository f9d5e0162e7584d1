import type { FastifyPluginAsync } from 'fastify';
import type { TokenHolder } from './token-holder.ts';
import { TOKEN_SECONDS, type TokenIssuer } from './token-issuer.ts';

export type TokenRoutesOptions = {
  issuer: TokenIssuer;
  users: readonly ({ user: string } & TokenHolder)[];
  now: () => Date;
};

const credentials = { type: 'object', required: ['user'], properties: { user: { type: 'string' } } } as const;

/** `GET /.well-known/jwks.json`, and `POST /token {"user": "aigerim"}` for the people of the demo. No password is required. */
export const tokenRoutes: FastifyPluginAsync<TokenRoutesOptions> = async (app, { issuer, users, now }) => {
  app.get('/.well-known/jwks.json', async () => issuer.jwks);

  app.post<{ Body: { user: string } }>('/token', { schema: { body: credentials } }, async ({ body }, reply) => {
    const holder = users.find(({ user }) => user === body.user);
    if (!holder) {
      const known = users.map(({ user }) => user).join(', ');
      return reply.code(400).send({ error: 'invalid_grant', error_description: `no such user; there are: ${known}` });
    }
    const token = await issuer.tokenFor(holder, now());
    return reply
      .header('cache-control', 'no-store')
      .send({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  });
};
