import { describe, expect, it } from 'vitest';
import { TOPICS } from '@aleumet/proto-events';
import { grantsOf, usersOf } from './access.ts';

const grants = grantsOf(TOPICS);
const may = (user: string, does: 'READ' | 'WRITE') =>
  grants.filter((grant) => grant.user === user && grant.does === does && grant.of === 'TOPIC').map(({ name }) => name);
const eventTopics = TOPICS.filter(({ name }) => name.endsWith('.events.v1')).map(({ name }) => name);

describe('the access lists', () => {
  it.each(usersOf(TOPICS))('let %s write nothing but its own topics', (user) => {
    expect(may(user, 'WRITE')).toEqual(TOPICS.filter(({ service }) => service === user).map(({ name }) => name));
  });

  it('let every service read every topic, under its own group', () => {
    for (const user of usersOf(TOPICS).filter((user) => user !== 'analyst')) {
      expect(may(user, 'READ')).toEqual(TOPICS.map(({ name }) => name));
      expect(grants).toContainEqual({ user, does: 'READ', of: 'GROUP', name: user, match: 'LITERAL' });
    }
  });

  it('let analysts read the events, and never identities', () => {
    expect(may('analyst', 'READ')).toEqual(eventTopics);
    expect(may('analyst', 'READ').join()).not.toContain('identities');
  });

  it('name nobody else', () => {
    expect([...new Set(grants.map(({ user }) => user))].toSorted()).toEqual(usersOf(TOPICS).toSorted());
  });
});
