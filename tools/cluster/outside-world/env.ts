import { clockVariables, readVariables, type Variables } from '@aleumet/server';
import { z } from 'zod';

const outsideWorldEnv = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('Port to listen on.'),
  FOLDER: z.string().describe('Folder of its keys, which are created at the first start.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Lowest level of log lines to write.'),
  ...clockVariables,
  ALEUMET_TEST_CLOCK: z
    .string()
    .describe('Offset file of the test clock. This program needs it and is therefore refused in production.'),
});

export type Env = z.infer<typeof outsideWorldEnv>;

/** Reads the environment once; throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(outsideWorldEnv, variables);
}
