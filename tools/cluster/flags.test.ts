import { describe, expect, it } from 'vitest';
import { readFlags } from './flags.ts';

describe('what npm run cluster is told', () => {
  it('is one of everything, in the real world, when nothing is said', () => {
    expect(readFlags(['up'])).toEqual({ command: 'up', test: false, fresh: false, brokers: undefined, instances: 1 });
  });

  it('is read flag by flag', () => {
    const flags = ['up', '--test', '--fresh', '--brokers', '3', '--instances', '2'];
    expect(readFlags(flags)).toEqual({ command: 'up', test: true, fresh: true, brokers: 3, instances: 2 });
  });

  it.each([[[]], [['stop']], [['up', 'down']], [['up', '--tset']]])('is answered by what there is: %j', (args) => {
    expect(() => readFlags(args)).toThrow('npm run cluster -- up [--test]');
  });

  it.each([
    [['--brokers', '0'], '--brokers is a number from 1 to 9.'],
    [['--instances', '7'], '--instances is a number from 1 to 6.'],
    [['--instances', 'two'], '--instances is a number from 1 to 6.'],
  ])('is no number that cannot be: %j', (args, sentence) => {
    expect(() => readFlags(['up', ...args])).toThrow(sentence);
  });
});
