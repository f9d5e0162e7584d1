import type { PlainDate } from '@aleumet/domain';
import type { KnownPerson } from '../person/person.ts';
import type { KnownApplication } from './application.ts';
import type { ShownStatus } from './listing.ts';
import type { RegisterQuery } from './registers.ts';

/** The status as clients see it. */
export function shownStatus(application: KnownApplication): ShownStatus {
  if (application.status === 'acceptanceRefused') return 'ACCEPTANCE_REFUSED';
  if (application.status === 'accepted') return 'ACCEPTED';
  return application.decision.outcome === 'GRANTED' ? 'GRANTED' : 'SERVICE_REFUSED';
}

/** Whether the term has passed without a decision (A2/F3-3). */
export function isOverdue(application: KnownApplication, today: PlainDate): boolean {
  return application.status === 'accepted' && today > application.dueOn;
}

/** Fields of register documents that the portal knows as well. */
function expectedOf({ iin, surname, firstName, birthDate, disability }: KnownPerson): Record<string, string> {
  return { iin, surname, firstName, birthDate, group: disability.group };
}

/** The names of the fields in which a register contradicts the portal; a specialist weighs them (A2/F3-9). */
export function differencesOf({ answer }: RegisterQuery, person: KnownPerson): string[] {
  if (!answer?.found) return [];
  const expected = expectedOf(person);
  return Object.entries(answer.document).flatMap(([name, value]) => {
    const known = expected[name];
    return known !== undefined && known.toLowerCase() !== value.toLowerCase() ? [name] : [];
  });
}
