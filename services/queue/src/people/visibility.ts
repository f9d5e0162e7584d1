import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';

/** The column, and its values, by which visibility of entries is decided; undefined for actors who see none. */
type Share = { personIds: string[] } | { departmentId: string } | { region: string } | undefined;

/**
 * Citizens see their own entries and those of persons whose legal representatives they are; specialists those of their department,
 * regional specialists those of their region. Everyone else sees none.
 */
function shareOf(actor: Actor): Share {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personIds: personsSignedFor(citizen) }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    otherwise: undefined,
  });
}

/** The filter of `entries e` that the actor may see, for SQL statements. */
export function visibleTo(actor: Actor): Prisma.Sql {
  const share = shareOf(actor);
  if (!share) return Prisma.sql`FALSE`;
  if ('personIds' in share) return Prisma.sql`e.person_id = ANY(${share.personIds}::uuid[])`;
  if ('departmentId' in share) return Prisma.sql`e.department_id = ${share.departmentId}::uuid`;
  return Prisma.sql`e.region = ${share.region}`;
}

/** The same filter, for Prisma. */
export function visibleEntries(actor: Actor): Prisma.EntryWhereInput {
  const share = shareOf(actor);
  if (!share) return { id: { in: [] } };
  return 'personIds' in share ? { personId: { in: share.personIds } } : share;
}
