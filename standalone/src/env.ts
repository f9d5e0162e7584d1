import { z } from 'zod';

const PORTS = 'a number from 0 to 65535';
const port = z.coerce.number({ error: PORTS }).int(PORTS).min(0, PORTS).max(65_535, PORTS);

const standaloneEnv = z.object({
  NODE_ENV: z
    .string()
    .default('development')
    .refine(
      (kind) => kind !== 'production',
      'this program gives tokens to everybody and is not for production; leave NODE_ENV out',
    )
    .describe('`production` is refused: this program gives tokens to everybody.'),
  HOST: z.string().default('localhost').describe('Address to listen on; `0.0.0.0` to be reached from other machines.'),
  PORT: port.optional().describe('Port to listen on; 4000, and any free one with --once.'),
  ALEUMET_DATA: z.string().optional().describe('Data folder; `.aleumet` in the project when not given.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('Least level to log.'),
});

export type Env = z.infer<typeof standaloneEnv>;

/** Reads the environment once; throws with the names of missing or invalid variables. */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  return standaloneEnv.parse(variables);
}
