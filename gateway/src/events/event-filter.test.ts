import { describe, expect, it } from 'vitest';
import { createEventFilter, type EventQuery } from './event-filter.ts';
import { publishedEvent } from '../../test/published-event.ts';

const told = [
  publishedEvent('orders', 'OrderPlaced'),
  publishedEvent('orders', 'OrderAccepted'),
  publishedEvent('queue', 'EntryQueued'),
];
const kept = (query: EventQuery) => told.filter(createEventFilter(query)).map(({ event }) => event.id);

describe('the filter of an event stream', () => {
  it.each<[string, EventQuery, string[]]>([
    ['everything without a filter', {}, ['OrderPlaced', 'OrderAccepted', 'EntryQueued']],
    ['a type by its full name', { type: 'portal.orders.v1.OrderPlaced' }, ['OrderPlaced']],
    ['types by their last words', { type: ['OrderPlaced', 'EntryQueued'] }, ['OrderPlaced', 'EntryQueued']],
    ['types separated by commas', { type: 'OrderPlaced,OrderAccepted' }, ['OrderPlaced', 'OrderAccepted']],
    ['a topic', { topic: 'queue.events.v1' }, ['EntryQueued']],
    ['nothing when type and topic do not meet', { topic: 'queue.events.v1', type: 'OrderPlaced' }, []],
  ])('keeps %s', (_case, query, ids) => {
    expect(kept(query)).toEqual(ids);
  });
});
