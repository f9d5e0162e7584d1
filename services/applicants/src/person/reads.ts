import { id, type Iin, type Moment, type PersonId } from '@aleumet/domain';
import {
  type Actor,
  BY_ID,
  createRowLoader,
  findInParts,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { visiblePersons } from '../people/visibility.ts';
import type { DisabilityGroup } from './person.ts';
import { knownPersonRow } from './row.ts';

/** A person as passed on by resolvers: the id is public, the rest is read when requested and if visible. */
export type PersonRef = { id: PersonId };
export type PersonFilter = {
  iin?: Iin | string | null | undefined;
  surnameStartsWith?: string | null | undefined;
  disabilityGroup?: DisabilityGroup | null | undefined;
};

/** Reads of persons that the actor may see, batched for each request. */
export function createPersonReads(db: PrismaClient, actor: Actor, moment: Moment) {
  const byId = createRowLoader({
    find: async (ids: readonly PersonId[]) => db.person.findMany({ where: await conditionOf(db, ids, { actor, moment }) }),
    keyOf: (row) => row.id,
    toNode: knownPersonRow.fromRow,
  });
  return {
    find: (personId: PersonId) => byId.load(personId),
    findChanged: (personId: PersonId) => byId.clear(personId).load(personId),
    list: async (filter: PersonFilter, args: PageArguments) => {
      const page = readPage(args, { name: 'Query.persons', order: BY_SURNAME, filter });
      const rows = await findInParts(page, ({ where, ...part }) =>
        db.person.findMany({ where: { AND: [visiblePersons(actor), toWhere(filter), where] }, ...part }),
      );
      return toConnection(rows, page, (row): PersonRef => ({ id: id(row.id) }));
    },
    /** For the data bank that has just delivered the person. */
    idByIin: async (iin: string): Promise<PersonId | null> => {
      const row = await db.person.findUnique({ where: { iin }, select: { id: true } });
      if (row) byId.clear(id(row.id));
      return row && id(row.id);
    },
  };
}

const BY_SURNAME: SortOrder = [{ column: 'surname', kind: 'text', direction: 'asc', isNullable: true }, BY_ID];

function toWhere({ iin, surnameStartsWith, disabilityGroup }: PersonFilter): Prisma.PersonWhereInput {
  return {
    ...(iin && { iin }),
    ...(surnameStartsWith && { surnameKey: startingWith(surnameStartsWith.toLowerCase()) }),
    ...(disabilityGroup && { disabilityGroup }),
  };
}

/** As a range, which PostgreSQL can find in an index, unlike ILIKE. */
function startingWith(key: string) {
  return { gte: key, lt: `${key}\u{10FFFF}` };
}

/** Units of the State Corporation see persons whom they accepted; providers see persons whose orders they have or recently had. */
async function conditionOf(
  db: PrismaClient,
  ids: readonly PersonId[],
  { actor, moment }: { actor: Actor; moment: Moment },
): Promise<Prisma.PersonWhereInput> {
  const asked = { in: [...ids] };
  if (actor.kind === 'STATE_CORPORATION') {
    const rows = await db.application.findMany({ where: { unitId: actor.unitId, personId: asked }, select: { personId: true } });
    return { id: { in: rows.map(({ personId }) => personId) }, status: 'KNOWN' };
  }
  if (actor.kind === 'PROVIDER') return personsOfProvider(db, asked.in, { binDigest: actor.binDigest, moment });
  return { AND: [visiblePersons(actor), { id: asked }] };
}

async function personsOfProvider(
  db: PrismaClient,
  ids: string[],
  { binDigest, moment }: { binDigest: string; moment: Moment },
): Promise<Prisma.PersonWhereInput> {
  const provider = await db.provider.findUnique({ where: { binDigest } });
  if (!provider) return { id: { in: [] } };
  const still = [{ visibleUntil: null }, { visibleUntil: { gte: toDate(moment.today) } }];
  const where = { providerId: provider.providerId, personId: { in: ids }, OR: still };
  const rows = await db.personViewer.findMany({ where, select: { personId: true } });
  return { id: { in: rows.map(({ personId }) => personId) }, status: 'KNOWN' };
}
