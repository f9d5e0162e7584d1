import type { PersonId, PlainDate } from '@aleumet/domain';
import type { Considering } from '../people/office.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { refuse } from '../refusals.ts';
import { type AgeBand, ageBandOn } from './age-band.ts';
import type { KnownPerson } from './person.ts';
import { knownPersonRow } from './row.ts';

export type ServedPerson = KnownPerson & { ageBand: AgeBand };

/**
 * The person as the acting office may know it: a department knows its own people, a unit of the State Corporation whoever comes, the quality
 * body whoever complains (A2-6a, A2-6b, A2-14g). Somebody else refuses like nobody, before anything else is read.
 */
export async function getServedPerson(
  tx: Prisma.TransactionClient,
  { personId, by, today }: { personId: PersonId; by?: Considering; today: PlainDate },
): Promise<ServedPerson> {
  const own = by?.office === 'EMPLOYMENT_DEPARTMENT' ? { departmentId: by.departmentId } : {};
  const row = await tx.person.findUnique({ where: { id: personId, status: 'KNOWN', ...own } });
  if (!row) refuse('PERSON_NOT_FOUND');
  const person = knownPersonRow.fromRow(row);
  return { ...person, ageBand: ageBandOn(person.birthDate, today) };
}
