import { z } from 'zod';

const standaloneEnv = z.object({
  NODE_ENV: z.string().default('development').describe('`production` is refused: this program hands out tokens to everybody.'),
  HOST: z.string().default('localhost').describe('Address to listen on; `0.0.0.0` to be reached from other machines.'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional().describe('Port to listen on; 4000, and any free one with --once.'),
  ALEUMET_DATA: z.string().optional().describe('Data folder; `.aleumet` in the project when not given.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('Least level to log.'),
});

export type Env = z.infer<typeof standaloneEnv>;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  return standaloneEnv.parse(variables);
}
