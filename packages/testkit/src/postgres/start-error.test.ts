import { describe, expect, it } from 'vitest';
import { StartError, toStartError } from './start-error.ts';

describe('an error of the operating system', () => {
  it.each([
    [`EACCES: permission denied, mkdir '/data'`, 'NO_PERMISSION'],
    [`EROFS: read-only file system, mkdir '/data'`, 'NO_PERMISSION'],
    ['initdb: error: could not create directory "/data": Permission denied', 'NO_PERMISSION'],
    ['ENOSPC: no space left on device, write', 'NO_SPACE'],
    ['could not write to file "pg_wal/xlogtemp.7": No space left on device', 'NO_SPACE'],
    ['could not load server certificate', 'SERVER_FAILED'],
  ])('"%s" stands in the way as %s', (said, obstacle) => {
    const error = toStartError(new Error(said), '/data');
    expect(error.obstacle).toBe(obstacle);
    expect(error.message).toContain('/data');
  });

  it('that is told already stays as it is', () => {
    const told = new StartError('PORT_TAKEN', 'Port 4000 is taken.');
    expect(toStartError(told, '/data')).toBe(told);
  });
});
