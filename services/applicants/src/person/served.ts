import type { PersonId, PlainDate } from '@aleumet/domain';
import type { Considering } from '../people/office.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { refuse } from '../refusals.ts';
import { type AgeBand, ageBandOn } from './age-band.ts';
import type { KnownPerson } from './person.ts';
import { knownPersonRow } from './row.ts';

export type ServedPerson = KnownPerson & { ageBand: AgeBand };

/**
 * Returns the person if the acting office may see the person: a department its own people, a unit of the State Corporation
 * everyone, the quality body those who complain. Otherwise refuses as if the person did not exist, before
 * anything else is read.
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
