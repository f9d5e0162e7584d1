import type { Env } from './env.ts';
import type { Output } from './terminal/output.ts';

/** What `main.ts` passes to the program chosen by the flags. */
export type Program = {
  env: Env;
  output: Output;
  /** Resolves when the process receives a signal to stop. */
  stopped: Promise<void>;
};
