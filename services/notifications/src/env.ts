import { BadEnvironment, readVariables, serviceEnv, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** Environment variables of notifications; the `.describe` texts become docs/operations.md. */
export const notificationsEnv = serviceEnv.extend({
  SEAL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Key that decrypts telephone numbers, in hexadecimal. The same in applicants, and in no other service.'),
  SMS_GATEWAY_URL: z.url().optional().describe('Address of the SMS gateway. Without it SMS are only stored in the journal.'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('Bearer token that the portal sends to the SMS gateway.'),
  SMS_GATEWAY_SUBJECT: z
    .string()
    .optional()
    .describe(
      '`sub` claim of the tokens of the SMS gateway whose reports and replies are accepted. Required with `SMS_GATEWAY_URL`.',
    ),
});

export type Env = z.infer<typeof notificationsEnv>;

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  const env = readVariables(notificationsEnv, variables);
  if (env.SMS_GATEWAY_URL !== undefined && env.SMS_GATEWAY_SUBJECT === undefined)
    throw new BadEnvironment('SMS_GATEWAY_SUBJECT is missing: it is needed with SMS_GATEWAY_URL.');
  return env;
}
