import type { Topic } from '@aleumet/proto-events';

/** What one user may do. Everything that is not granted is denied. */
export type Grant = { user: string; does: 'READ' | 'WRITE'; of: 'TOPIC' | 'GROUP'; name: string; match: 'LITERAL' | 'PREFIXED' };

/** Users who may read the public topics and write nothing; their consumer groups begin with their names. */
const READERS = ['gateway', 'analyst'];

/** Returns the users that the topics require: one for each service, one for the gateway, one for analysts. */
export function usersOf(topics: readonly Topic[]): string[] {
  return [...servicesOf(topics), ...READERS];
}

/**
 * Returns the access lists for the topics: a service writes its own and reads all; the gateway and analysts read the public ones.
 */
export function grantsOf(topics: readonly Topic[]): Grant[] {
  const services = servicesOf(topics);
  const forEveryone = topics.filter(({ readers }) => readers === 'everyone');
  return [
    ...topics.map(({ service, name }) => grant(service, 'WRITE', name)),
    ...services.flatMap((service) => topics.map(({ name }) => grant(service, 'READ', name))),
    ...services.map((service): Grant => ({ user: service, does: 'READ', of: 'GROUP', name: service, match: 'LITERAL' })),
    ...READERS.flatMap((reader) => forEveryone.map(({ name }) => grant(reader, 'READ', name))),
    ...READERS.map((reader): Grant => ({ user: reader, does: 'READ', of: 'GROUP', name: reader, match: 'PREFIXED' })),
  ];
}

function servicesOf(topics: readonly Topic[]): string[] {
  return [...new Set(topics.map(({ service }) => service))];
}

function grant(user: string, does: Grant['does'], name: string): Grant {
  return { user, does, of: 'TOPIC', name, match: 'LITERAL' };
}
