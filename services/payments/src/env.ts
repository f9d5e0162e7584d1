import { readVariables, serviceEnv, type ServiceEnv, type Variables } from '@aleumet/server';

export type Env = ServiceEnv;

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(serviceEnv, variables);
}
