import type { Env } from './env.ts';
import type { Output } from './terminal/output.ts';

/** What `main.ts` hands to the program that the flags chose. */
export type Program = {
  env: Env;
  output: Output;
  /** Resolves when the person or the machine asks it to stop. */
  stopped: Promise<void>;
};
