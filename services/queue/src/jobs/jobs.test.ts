import { expect, it } from 'vitest';
import { jobs } from './jobs.ts';

const names = jobs.map(({ name }) => name);

it('closes what has ended before anything else is done with it (A2-4b)', () => {
  expect(names[0]).toBe('close expired entries');
});

it('reminds, blocks and moves deadlines when time has passed (A2-24, A2-25a, A2-25e)', () => {
  expect(names.slice(1)).toEqual(['move activation terms', 'remind recipients', 'block selections']);
});
