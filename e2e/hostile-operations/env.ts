import { env } from 'node:process';

/** How many operations are asked, and by which seed they are made; the day of the run makes another one each day. */
export const hostileEnv = {
  operations: Number(env['HOSTILE_OPERATIONS'] ?? 30_000),
  seed: Number(env['HOSTILE_SEED'] ?? Math.floor(Date.now() / 86_400_000)),
};
