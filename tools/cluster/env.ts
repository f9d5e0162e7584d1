import { readVariables, type Variables } from '@aleumet/server';
import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Environment variables of `npm run cluster`; what is not given it starts itself, or does without. */
export const clusterEnv = z.object({
  ALEUMET_CLUSTER_DATA: z.string().default('.aleumet-cluster').describe('Data folder.'),
  HOST: z.string().default('localhost').describe('Address on which the gateway listens.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe('Port of the gateway.'),
  LOG_LEVEL: z.enum(levels).default('info').describe('Lowest level of log lines to write.'),
  ADMIN_DATABASE_URL: z.url().optional().describe('Address of an existing PostgreSQL server, with a superuser.'),
  KAFKA_BROKERS: z.string().optional().describe('Existing Kafka brokers as `host:port`, separated by commas.'),
  KAFKA_TLS: z.enum(['on', 'off']).default('on').describe('Whether connections to those brokers use TLS.'),
  REDIS_URL: z.url().optional().describe('Address of an existing Redis.'),
  JWKS_URL: z.url().optional().describe('URL of the keys of the token issuer; with --test an issuer is started.'),
  TRUST_ANCHORS: z
    .string()
    .optional()
    .describe('PEM file with the certificates of trusted authorities; with --test it is created.'),
  REVOCATION_ADDRESSES: z
    .string()
    .optional()
    .describe(
      'JSON file with the addresses at which authorities publish revocations; with --test it is created, with an authority that answers.',
    ),
  REVOCATION_POLICY: z.enum(['required', 'soft', 'off']).optional().describe('What happens while an authority does not answer.'),
  STATE_REGISTERS_URL: z.url().optional().describe('Address of the gateway to the state registers; with --test one is started.'),
  SMS_GATEWAY_URL: z.url().optional().describe('Address of the SMS gateway. Without it SMS are only stored in the journal.'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('Bearer token that the portal sends to the SMS gateway.'),
  SMS_GATEWAY_SUBJECT: z.string().optional().describe('`sub` claim of the tokens of the SMS gateway. Default: that of the demo.'),
});

export type ClusterEnv = z.infer<typeof clusterEnv> & {
  /** Passwords at given brokers: `KAFKA_PASSWORD_ORDERS` is that of the user `orders`. */
  brokerPasswords: ReadonlyMap<string, string>;
};

/** Reads the environment once; throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): ClusterEnv {
  const passwords = Object.entries(variables).flatMap(([variable, password]): [string, string][] => {
    const user = /^KAFKA_PASSWORD_([A-Z]+)$/.exec(variable)?.[1];
    return user && password ? [[user.toLowerCase(), password]] : [];
  });
  return { ...readVariables(clusterEnv, variables), brokerPasswords: new Map(passwords) };
}
