import { z } from 'zod';

const PORTS = 'a number from 0 to 65535';
const port = z.coerce.number({ error: PORTS }).int(PORTS).min(0, PORTS).max(65_535, PORTS);

const standaloneEnv = z.object({
  NODE_ENV: z
    .string()
    .default('development')
    .refine(
      (kind) => kind !== 'production',
      'this program issues tokens without a password and is not for production; unset NODE_ENV',
    )
    .describe('`production` is refused, because this program issues tokens without a password.'),
  HOST: z.string().default('localhost').describe('Address to listen on; `0.0.0.0` for access from other machines.'),
  PORT: port.optional().describe('Port to listen on. Default: 4000; with --once any free port.'),
  ALEUMET_DATA: z.string().optional().describe('Data folder. Default: `.aleumet` in the project.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Lowest level of log lines to write.'),
});

export type Env = z.infer<typeof standaloneEnv>;

/** Reads the environment once; throws with the names of missing or invalid variables. */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  return standaloneEnv.parse(variables);
}
