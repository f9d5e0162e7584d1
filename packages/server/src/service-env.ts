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
  KAFKA_BROKERS: places.describe('Kafka brokers, `host:port` each, separated by commas.'),
  KAFKA_USER: z.string().optional().describe("User at the brokers (SCRAM-SHA-512); the program's own name when not given."),
  KAFKA_PASSWORD: z.string().describe('Password of that user.'),
  KAFKA_TLS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether the way to the brokers is encrypted; a private authority is named by `NODE_EXTRA_CA_CERTS`.'),
};

/** Environment variables for tokens; the `.describe` texts become docs/operations.md. */
export const tokenVariables = {
  JWKS_URL: z.url().describe('Keys of the token issuer (JWKS).'),
  TOKEN_ISSUER: z.string().default('https://issuer.aleumet.local').describe('The `iss` that tokens must carry.'),
  TOKEN_AUDIENCE: z.string().default('aleumet').describe('The `aud` that tokens must carry.'),
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
  DATABASE_URL: z.url().describe("The service's own database, as its app role."),
  DIGEST_KEY: z
    .string()
    .regex(/^[0-9a-f]{64,}$/)
    .describe('Key of IIN and BIN digests, hexadecimal, the same in all services.'),
  ...brokerVariables,
  ...tokenVariables,
  LOG_LEVEL: z.enum(levels).default('info').describe('Least level to log.'),
  ...clockVariables,
});

export type ServiceEnv = z.infer<typeof serviceEnv>;
