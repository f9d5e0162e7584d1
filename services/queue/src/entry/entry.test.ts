import { expect, it } from 'vitest';
import { holdsPlace, STATUSES } from './entry.ts';

it('an entry keeps its place in the queue until the service has begun (A2-25e, A2-22b)', () => {
  const holding = ['QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS'];
  expect(STATUSES.filter(holdsPlace)).toEqual(holding);
});
