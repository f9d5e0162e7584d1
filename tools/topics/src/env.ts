import { brokerVariables, readVariables, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** Environment variables of the program; the `.describe` texts become docs/operations.md. */
export const topicsEnv = z.object({
  ...brokerVariables,
  KAFKA_USER: z.string().default('admin').describe('Kafka user that may create topics and access lists (SCRAM-SHA-512).'),
});

export type Env = z.infer<typeof topicsEnv>;

/** Reads the environment once; throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(topicsEnv, variables);
}
