import { serviceEnv, type ServiceEnv } from '@aleumet/server';

export type Env = ServiceEnv;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(): Env {
  return serviceEnv.parse(process.env);
}
