import { describe, expect, it } from 'vitest';
import { TOPICS } from '@aleumet/proto-events';
import { grantsOf, usersOf } from './access.ts';

const grants = grantsOf(TOPICS);
const may = (user: string, does: 'READ' | 'WRITE') =>
  grants.filter((grant) => grant.user === user && grant.does === does && grant.of === 'TOPIC').map(({ name }) => name);
const services = [...new Set(TOPICS.map(({ service }) => service))];
const eventTopics = TOPICS.filter(({ name }) => name.endsWith('.events.v1')).map(({ name }) => name);

describe('the access lists', () => {
  it.each(usersOf(TOPICS))('let %s write nothing but its own topics', (user) => {
    expect(may(user, 'WRITE')).toEqual(TOPICS.filter(({ service }) => service === user).map(({ name }) => name));
  });

  it('let every service read every topic, under its own group', () => {
    for (const user of services) {
      expect(may(user, 'READ')).toEqual(TOPICS.map(({ name }) => name));
      expect(grants).toContainEqual({ user, does: 'READ', of: 'GROUP', name: user, match: 'LITERAL' });
    }
  });

  it.each(['gateway', 'analyst'])(
    'let %s read the events, never identities, under groups of its name, and nothing else',
    (user) => {
      expect(grants.filter((grant) => grant.user === user)).toEqual([
        ...eventTopics.map((name) => ({ user, does: 'READ', of: 'TOPIC', name, match: 'LITERAL' })),
        { user, does: 'READ', of: 'GROUP', name: user, match: 'PREFIXED' },
      ]);
    },
  );

  it('name nobody else', () => {
    expect(usersOf(TOPICS)).toEqual([...services, 'gateway', 'analyst']);
    expect([...new Set(grants.map(({ user }) => user))].toSorted()).toEqual(usersOf(TOPICS).toSorted());
  });
});
