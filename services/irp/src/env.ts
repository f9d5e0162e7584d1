import { serviceEnv } from '@aleumet/server';
import type { z } from 'zod';

export type Env = z.infer<typeof serviceEnv>;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(): Env {
  return serviceEnv.parse(process.env);
}
