import { readVariables, type Variables } from '@aleumet/server';
import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** What `npm run cluster` reads from its environment; what is not given it starts itself, or does without. */
export const clusterEnv = z.object({
  ALEUMET_CLUSTER_DATA: z.string().default('.aleumet-cluster').describe('Data folder.'),
  HOST: z.string().default('localhost').describe('Address on which the gateway listens.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe('Port of the gateway.'),
  LOG_LEVEL: z.enum(levels).default('info').describe('Least level to log.'),
  ADMIN_DATABASE_URL: z.url().optional().describe('A PostgreSQL server to use, as its superuser.'),
  KAFKA_BROKERS: z.string().optional().describe('Brokers to use, `host:port` each, separated by commas.'),
  KAFKA_TLS: z.enum(['on', 'off']).default('on').describe('Whether the way to those brokers is encrypted.'),
  REDIS_URL: z.url().optional().describe('A Redis to use.'),
  JWKS_URL: z.url().optional().describe('Keys of the token issuer; with --test one is started.'),
  TRUST_ANCHORS: z
    .string()
    .optional()
    .describe('File of PEM certificates whose signatures are believed; with --test one is made.'),
  REVOCATION_ADDRESSES: z
    .string()
    .optional()
    .describe('File of JSON: where authorities tell what is revoked; with --test one is made, of an authority that answers.'),
  REVOCATION_POLICY: z.enum(['required', 'soft', 'off']).optional().describe('What follows while an authority is silent.'),
  STATE_REGISTERS_URL: z.url().optional().describe('Gateway to the state registers; with --test one is started.'),
  SMS_GATEWAY_URL: z.url().optional().describe('SMS gateway; without it SMS stand in the journal only.'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('Bearer token of the portal at the SMS gateway.'),
  SMS_GATEWAY_SUBJECT: z.string().optional().describe('`sub` in the tokens of the SMS gateway; without it that of the demo.'),
});

export type ClusterEnv = z.infer<typeof clusterEnv> & {
  /** Passwords at given brokers: `KAFKA_PASSWORD_ORDERS` is that of the user `orders`. */
  brokerPasswords: ReadonlyMap<string, string>;
};

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(variables: Variables = process.env): ClusterEnv {
  const passwords = Object.entries(variables).flatMap(([variable, password]): [string, string][] => {
    const user = /^KAFKA_PASSWORD_([A-Z]+)$/.exec(variable)?.[1];
    return user && password ? [[user.toLowerCase(), password]] : [];
  });
  return { ...readVariables(clusterEnv, variables), brokerPasswords: new Map(passwords) };
}
