import { readVariables, serviceEnv, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** Environment variables of applicants; the `.describe` texts become docs/operations.md. */
export const applicantsEnv = serviceEnv.extend({
  SEAL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Key that encrypts telephone numbers, in hexadecimal. The same in notifications.'),
  STATE_REGISTERS_URL: z.url().describe('Address of the gateway to the state registers (A2-7a).'),
});

export type Env = z.infer<typeof applicantsEnv>;

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(applicantsEnv, variables);
}
