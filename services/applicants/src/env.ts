import { serviceEnv } from '@aleumet/server';
import { z } from 'zod';

const applicantEnv = serviceEnv.extend({
  SEAL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Key that seals telephone numbers, hexadecimal, shared with notifications.'),
  STATE_REGISTERS_URL: z.url().describe('Where the gateway to the state registers answers (A2-7a).'),
});

export type Env = z.infer<typeof applicantEnv>;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(): Env {
  return applicantEnv.parse(process.env);
}
