import { z } from 'zod';
import { httpVariables } from './http-limits.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const place = z.string().regex(/^\S+:\d+$/, 'host:port');
const places = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(place));

/** Environment variables for the brokers; the `.describe` texts become docs/operations.md. */
export const brokerVariables = {
  KAFKA_BROKERS: places.describe('Kafka brokers as `host:port`, separated by commas.'),
  KAFKA_USER: z.string().optional().describe('Kafka user (SCRAM-SHA-512). Default: the name of the program.'),
  KAFKA_PASSWORD: z.string().describe('Password of that user.'),
  KAFKA_TLS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether connections to the brokers use TLS; set `NODE_EXTRA_CA_CERTS` for a private certification authority.'),
};

/** Environment variables for tokens; the `.describe` texts become docs/operations.md. */
export const tokenVariables = {
  JWKS_URL: z.url().describe('URL of the keys of the token issuer (JWKS).'),
  TOKEN_ISSUER: z.string().default('https://issuer.aleumet.local').describe('Required `iss` claim of tokens.'),
  TOKEN_AUDIENCE: z.string().default('aleumet').describe('Required `aud` claim of tokens.'),
};

/** Environment variables for the clock; the `.describe` texts become docs/operations.md. */
export const clockVariables = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production').describe('Kind of installation.'),
  ALEUMET_TEST_CLOCK: z.string().optional().describe('Offset file of the test clock; refused in production.'),
};

/** Environment variables of every service; the `.describe` texts become docs/operations.md. */
export const serviceEnv = z.object({
  HOST: z.string().default('0.0.0.0').describe('Address to listen on.'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('Port to listen on.'),
  ...httpVariables,
  DATABASE_URL: z.url().describe('Database of the service, with the user of its app role.'),
  DIGEST_KEY: z
    .string()
    .regex(/^[0-9a-f]{64,}$/)
    .describe('Key of the digests of IIN and BIN, in hexadecimal. The same in all services.'),
  ...brokerVariables,
  ...tokenVariables,
  LOG_LEVEL: z.enum(levels).default('info').describe('Lowest level of log lines to write.'),
  ...clockVariables,
});

export type ServiceEnv = z.infer<typeof serviceEnv>;
