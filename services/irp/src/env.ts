import { readVariables, serviceEnv, type ServiceEnv, type Variables } from '@aleumet/server';

export type Env = ServiceEnv;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(serviceEnv, variables);
}
