import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';

/** By which column, and for which values, entries are shared out among actors; undefined for who sees none. */
type Share = { personIds: string[] } | { departmentId: string } | { region: string } | undefined;

/**
 * The own entries and those of persons for whom a legal representative acts, those of the own department, those of the region.
 * Everybody else sees nothing.
 */
function shareOf(actor: Actor): Share {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personIds: personsSignedFor(citizen) }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    otherwise: undefined,
  });
}

/** The rows of `entries e` that the actor may see, for statements of our own. */
export function visibleTo(actor: Actor): Prisma.Sql {
  const share = shareOf(actor);
  if (!share) return Prisma.sql`FALSE`;
  if ('personIds' in share) return Prisma.sql`e.person_id = ANY(${share.personIds}::uuid[])`;
  if ('departmentId' in share) return Prisma.sql`e.department_id = ${share.departmentId}::uuid`;
  return Prisma.sql`e.region = ${share.region}`;
}

/** The same rows, for Prisma's queries. */
export function visibleEntries(actor: Actor): Prisma.EntryWhereInput {
  const share = shareOf(actor);
  if (!share) return { id: { in: [] } };
  return 'personIds' in share ? { personId: { in: share.personIds } } : share;
}
