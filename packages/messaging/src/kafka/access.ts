import type { Topic } from '@aleumet/proto-events';

/** What one user may do; what no grant allows is denied. */
export type Grant = { user: string; does: 'READ' | 'WRITE'; of: 'TOPIC' | 'GROUP'; name: string; match: 'LITERAL' | 'PREFIXED' };

/** The user by which analysts read; their consumer groups begin with its name. */
const ANALYST = 'analyst';

/** The users that the topics need: one for each service, and one for analysts. */
export function usersOf(topics: readonly Topic[]): string[] {
  return [...new Set(topics.map(({ service }) => service)), ANALYST];
}

/** The access lists that follow from the topics: a service writes its own and reads all, analysts read what is for everyone. */
export function grantsOf(topics: readonly Topic[]): Grant[] {
  const services = usersOf(topics).filter((user) => user !== ANALYST);
  const forAnalysts = topics.filter(({ readers }) => readers === 'everyone');
  return [
    ...topics.map(({ service, name }) => grant(service, 'WRITE', name)),
    ...services.flatMap((service) => topics.map(({ name }) => grant(service, 'READ', name))),
    ...services.map((service): Grant => ({ user: service, does: 'READ', of: 'GROUP', name: service, match: 'LITERAL' })),
    ...forAnalysts.map(({ name }) => grant(ANALYST, 'READ', name)),
    { user: ANALYST, does: 'READ', of: 'GROUP', name: ANALYST, match: 'PREFIXED' },
  ];
}

function grant(user: string, does: Grant['does'], name: string): Grant {
  return { user, does, of: 'TOPIC', name, match: 'LITERAL' };
}
