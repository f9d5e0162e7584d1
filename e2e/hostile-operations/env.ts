import { env } from 'node:process';

/** How many operations are asked, for how long at most, and by which seed they are made: another one each day. */
export const hostileEnv = {
  operations: Number(env['HOSTILE_OPERATIONS'] ?? 30_000),
  seconds: Number(env['HOSTILE_SECONDS'] ?? 150),
  seed: Number(env['HOSTILE_SEED'] ?? Math.floor(Date.now() / 86_400_000)),
};
