import { describe, expect, it } from 'vitest';
import { missingPackages } from './missing-packages.ts';

describe('a lock file', () => {
  it('misses the packages of other platforms that its registry did not have', () => {
    const packages = {
      'node_modules/buf': {
        dev: true,
        optionalDependencies: { 'buf-linux-x64': '1.0.0', 'buf-win32-x64': '1.0.0', 'buf-linux-x64-musl': '1.0.0' },
      },
      'node_modules/buf-linux-x64': { version: '1.0.0' },
    };

    expect(missingPackages(packages)).toEqual({
      'node_modules/buf-win32-x64': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['win32'] },
      'node_modules/buf-linux-x64-musl': {
        version: '1.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  it('misses nothing that lies beside the package or above it', () => {
    const packages = {
      'services/orders': { optionalDependencies: { 'pg-darwin-x64': '1.0.0' } },
      'services/orders/node_modules/pg-darwin-x64': { version: '1.0.0' },
      'node_modules/a/node_modules/b': { optionalDependencies: { 'c-darwin-x64': '1.0.0' } },
      'node_modules/a/node_modules/c-darwin-x64': { version: '1.0.0' },
    };

    expect(missingPackages(packages)).toEqual({});
  });

  it('holds another version beside the package when the place above is taken', () => {
    const packages = {
      'node_modules/buf': { optionalDependencies: { 'buf-darwin-x64': '2.0.0' } },
      'node_modules/old/node_modules/buf': { optionalDependencies: { 'buf-darwin-x64': '1.0.0' } },
    };

    expect(Object.keys(missingPackages(packages))).toEqual([
      'node_modules/buf-darwin-x64',
      'node_modules/old/node_modules/buf/node_modules/buf-darwin-x64',
    ]);
  });

  it('cannot be completed when a name does not tell the platform', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { plain: '1.0.0' } } };

    expect(() => missingPackages(packages)).toThrow('Cannot tell what plain@1.0.0 is for: add it by hand.');
  });
});
