import { type ActsFor, type DepartmentId, FactMissing, id, type PersonId, type PlainDate, plainDate } from '@aleumet/domain';
import { keepNewest } from './keep-newest.ts';
import type { SqlTransaction } from './transaction.ts';

/** `INTAKE`: applications only (A2-6a); `ALL`: everything, signing included, for legal representatives. */
export type RepresentativeScope = 'INTAKE' | 'ALL';
export type Representative = {
  iinDigest: string;
  kind: 'LEGAL' | 'POWER_OF_ATTORNEY';
  scope: RepresentativeScope;
  validUntil: PlainDate | null;
};

/** What every service may store about a person. */
export type Identity = {
  personId: PersonId;
  iinDigest: string;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  /** Null: no end date. */
  disabilityUntil: PlainDate | null;
  language: 'KK' | 'RU';
  /** The data bank that delivered the person; null for a person published before this field existed. */
  deliveredBy: string | null;
  representatives: readonly Representative[];
};

const COLUMNS = `person_id::text, iin_digest, department_id::text, region, age_band, disability_group,
  disability_until::text, language, representatives, delivered_by`;

/** Stores the person as last published by applicants. */
export async function applyIdentity(tx: SqlTransaction, identity: Identity, version: number): Promise<void> {
  const { personId, representatives, ...columns } = identity;
  const written = { ...columns, representatives: JSON.stringify(representatives) };
  await keepNewest(tx, { table: 'identities', key: { personId }, version, columns: written });
}

/** Deletes the person. */
export async function eraseIdentity(tx: SqlTransaction, personId: string): Promise<void> {
  await tx.$executeRawUnsafe('DELETE FROM identities WHERE person_id = $1::uuid', personId);
}

/** Returns the person that a decision is about. Throws `FactMissing` when applicants has not published the person yet. */
export async function getIdentity(tx: SqlTransaction, personId: string): Promise<Identity> {
  const sql = `SELECT ${COLUMNS} FROM identities WHERE person_id = $1::uuid`;
  const [row] = await tx.$queryRawUnsafe<IdentityRow[]>(sql, personId);
  if (!row) throw new FactMissing('person');
  return fromRow(row);
}

/** Returns the person with this IIN and the persons represented by it today, with one query for each request. */
export async function identitiesOf(db: SqlTransaction, iinDigest: string): Promise<Identity[]> {
  const sql = `SELECT ${COLUMNS} FROM identities WHERE iin_digest = $1 OR representatives @> $2::jsonb`;
  return (await db.$queryRawUnsafe<IdentityRow[]>(sql, iinDigest, JSON.stringify([{ iinDigest }]))).map(fromRow);
}

type IdentityRow = {
  person_id: string;
  iin_digest: string;
  department_id: string;
  region: string;
  age_band: string;
  disability_group: string;
  disability_until: string | null;
  language: 'KK' | 'RU';
  representatives: Representative[];
  delivered_by: string | null;
};

function fromRow(row: IdentityRow): Identity {
  return {
    personId: id(row.person_id),
    iinDigest: row.iin_digest,
    departmentId: id(row.department_id),
    region: row.region,
    ageBand: row.age_band,
    disabilityGroup: row.disability_group,
    disabilityUntil: row.disability_until === null ? null : plainDate(row.disability_until),
    language: row.language,
    representatives: row.representatives,
    deliveredBy: row.delivered_by,
  };
}

/**
 * Returns the persons for whom the holder of this IIN may act today: the holder, and others until the right to represent them ends.
 */
export async function findActsFor(db: SqlTransaction, iinDigest: string, today: PlainDate): Promise<ActsFor[]> {
  const identities = await identitiesOf(db, iinDigest);
  return identities.flatMap<ActsFor>(({ personId, iinDigest: own, representatives }) => {
    if (own === iinDigest) return [{ personId, as: 'SELF' }];
    const valid = representatives.filter((one) => one.iinDigest === iinDigest && (one.validUntil ?? today) >= today);
    return valid.map(({ scope }) => ({ personId, as: scope }));
  });
}
