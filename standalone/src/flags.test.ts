import { describe, expect, it } from 'vitest';
import { readFlags } from './flags.ts';

describe('the flags of npm start', () => {
  it('are off when nothing is said', () => {
    expect(readFlags([])).toEqual({ fresh: false, once: false, help: false });
  });

  it('are read one by one', () => {
    expect(readFlags(['--fresh'])).toEqual({ fresh: true, once: false, help: false });
    expect(readFlags(['--once'])).toEqual({ fresh: false, once: true, help: false });
  });

  it('say which there are when one is unknown', () => {
    expect(() => readFlags(['--frehs'])).toThrow(/'--frehs'[^]*npm start -- --fresh/);
  });

  it('are not given together', () => {
    expect(() => readFlags(['--once', '--fresh'])).toThrow('leave --fresh out');
  });
});
