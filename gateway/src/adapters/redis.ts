import type { Log } from '@aleumet/server';
import { Redis } from 'ioredis';
import type { SharedStore } from './operation-store.ts';

const LIFETIME_SECONDS = 30 * 86_400;

/**
 * Data shared by instances, in Redis. The connection is always re-established, and responses are not awaited for long, because they
 * are worth less than a second of a user's time.
 */
export function connectRedis(url: string, log: Log): SharedStore & { disconnect: () => void } {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: 250,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
  });
  logOnce(redis, log);
  return {
    get: (key) => redis.get(key),
    set: (key, value) => redis.set(key, value, 'EX', LIFETIME_SECONDS),
    delete: (key) => redis.del(key),
    disconnect: () => redis.disconnect(),
  };
}

/** Not logged at every attempt, because Redis may be unavailable for long. */
function logOnce(redis: Redis, log: Log): void {
  let isThere = true;
  redis.on('ready', () => {
    isThere = true;
    log.info('Redis responds');
  });
  redis.on('error', (error: unknown) => {
    if (isThere) log.warn({ error }, 'Redis does not respond: instances share no operations until it does');
    isThere = false;
  });
}
