import type { PlainDate } from '@aleumet/domain';
import type { KnownPerson } from '../person/person.ts';
import type { KnownApplication, ShownStatus } from './application.ts';
import type { RegisterQuery } from './registers.ts';

/** Returns the status as shown to clients: after a decision, its outcome. */
export function shownStatus(application: KnownApplication): ShownStatus {
  return 'decision' in application ? application.decision.outcome : application.status;
}

/** Whether the term has passed without a decision (A2/F3-3). */
export function isOverdue(application: KnownApplication, today: PlainDate): boolean {
  return application.status === 'ACCEPTED' && today > application.dueOn;
}

/** Fields of register documents that the portal knows as well (A2/F3-9). */
function expectedOf({ iin, surname, firstName, birthDate, disability }: KnownPerson): Record<string, string> {
  return { iin, surname, firstName, birthDate, group: disability.group };
}

/** Returns the fields in which a register contradicts the portal, for the specialist to consider (A2/F3-9). */
export function differencesOf({ answer }: RegisterQuery, person: KnownPerson): string[] {
  if (!answer?.found) return [];
  const expected = expectedOf(person);
  return Object.entries(answer.document).flatMap(([name, value]) => {
    const known = expected[name];
    return known !== undefined && known.toLowerCase() !== value.toLowerCase() ? [name] : [];
  });
}
