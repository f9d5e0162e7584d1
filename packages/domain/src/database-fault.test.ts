import { describe, expect, it } from 'vitest';
import { isDatabaseAway, isLostRace } from './database-fault.ts';

const prisma = (code: string, meta?: object) => Object.assign(new Error('Invalid `prisma` invocation'), { code, meta });
const adapter = (cause: object) => new Error('DriverAdapterError', { cause });
const wrapped = (cause: object) => prisma('P2010', { driverAdapterError: adapter(cause) });

describe('a failure of the database', () => {
  it.each([
    ['a duplicate key that Prisma names', prisma('P2002')],
    ['a duplicate key of a raw statement', wrapped({ originalCode: '23505', kind: 'postgres' })],
    ['a serialization failure beside it', prisma('P2010', { code: '40001' })],
    ['a deadlock at the commit', adapter({ originalCode: '40P01', kind: 'postgres' })],
  ])('is a lost race: %s', (_what, error) => {
    expect(isLostRace(error)).toBe(true);
    expect(isDatabaseAway(error)).toBe(false);
  });

  it.each([
    ['a server that shuts down', wrapped({ originalCode: '57P01', kind: 'postgres' })],
    ['a server that shuts down at the commit', adapter({ originalCode: '57P01', kind: 'postgres' })],
    ['a server that starts up', wrapped({ originalCode: '57P03', kind: 'postgres' })],
    ['a server without a free connection', wrapped({ originalCode: '53300', kind: 'postgres' })],
    ['a server that nobody reaches', prisma('P1001')],
    ['a raw statement that reaches nobody', wrapped({ kind: 'DatabaseNotReachable' })],
    ['a transaction that took too long, or never began', prisma('P2028')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a socket that broke', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
  ])('is a database that is away: %s', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(true);
    expect(isLostRace(error)).toBe(false);
  });

  it.each([
    ['a fault of ours', new TypeError('x is not a function')],
    ['a statement that is wrong', wrapped({ originalCode: '42601', kind: 'postgres' })],
    ['a check that fails', wrapped({ originalCode: '23514', kind: 'postgres' })],
    ['a cancelled statement', wrapped({ originalCode: '57014', kind: 'postgres' })],
    ['what is no error', '57P01'],
  ])('is neither: %s', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(false);
    expect(isLostRace(error)).toBe(false);
  });
});
