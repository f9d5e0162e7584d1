import { env } from 'node:process';

/** The number of operations, the maximum time, and the seed, which by default changes every day. */
export const hostileEnv = {
  operations: Number(env['HOSTILE_OPERATIONS'] ?? 30_000),
  seconds: Number(env['HOSTILE_SECONDS'] ?? 150),
  seed: Number(env['HOSTILE_SEED'] ?? Math.floor(Date.now() / 86_400_000)),
};
