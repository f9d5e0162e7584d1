import { z } from 'zod';

/** What every service reads from its environment; `.describe` texts become docs/operations.md. */
export const serviceEnv = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production').describe('Kind of installation.'),
  HOST: z.string().default('0.0.0.0').describe('Address to listen on.'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('Port to listen on.'),
  DATABASE_URL: z.url().describe("The service's own database, as its app role."),
  JWKS_URL: z.url().describe('Keys of the token issuer (JWKS).'),
  TOKEN_ISSUER: z.string().default('https://issuer.aleumet.local').describe('The `iss` that tokens must carry.'),
  TOKEN_AUDIENCE: z.string().default('aleumet').describe('The `aud` that tokens must carry.'),
  DIGEST_KEY: z.string().regex(/^[0-9a-f]{64,}$/).describe('Key of IIN and BIN digests, hexadecimal, the same in all services.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('Least level to log.'),
  ALEUMET_TEST_CLOCK: z.string().optional().describe('Offset file of the test clock; refused in production.'),
});

export type ServiceEnv = z.infer<typeof serviceEnv>;
