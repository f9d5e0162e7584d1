import { serviceEnv } from '@aleumet/server';
import { z } from 'zod';

const orderEnv = serviceEnv.extend({
  TRUST_ANCHORS: z.string().describe('File of PEM certificates whose signatures are believed.'),
});

export type Env = z.infer<typeof orderEnv>;

/** Reads the environment once; throws with the names of what is missing or wrong. */
export function readEnv(): Env {
  return orderEnv.parse(process.env);
}
