import { describe, expect, it } from 'vitest';
import { publishedEvent } from '../../test/published-event.ts';
import { createRecentEvents } from './recent-events.ts';

function recentOf(capacity: number, ...names: string[]) {
  const recent = createRecentEvents(capacity);
  for (const name of names) recent.add(publishedEvent('orders', name));
  return recent;
}

describe('the last events', () => {
  it('are told from the one after the given', () => {
    expect(
      recentOf(3, 'A', 'B', 'C')
        .after('A')
        ?.map(({ event }) => event.id),
    ).toEqual(['B', 'C']);
  });

  it('are none after the newest', () => {
    expect(recentOf(3, 'A').after('A')).toEqual([]);
  });

  it('no longer know an event that too many followed', () => {
    expect(recentOf(2, 'A', 'B', 'C').after('A')).toBeUndefined();
  });
});
