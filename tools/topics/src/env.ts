import { brokerVariables, readVariables, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** What the program reads from its environment; `.describe` texts become docs/operations.md. */
export const topicsEnv = z.object({
  ...brokerVariables,
  KAFKA_USER: z.string().default('admin').describe('Kafka user that may create topics and access lists (SCRAM-SHA-512).'),
});

export type Env = z.infer<typeof topicsEnv>;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(topicsEnv, variables);
}
