import type { SqlTransaction } from '@aleumet/messaging';
import type { KnownNumber } from '../sms/sms.ts';

/** The numbers of a person, in the order told; none once the person is erased. */
export type Contact = { erased: boolean; numbers: readonly KnownNumber[] };

const APPLY = `INSERT INTO contacts (person_id, version, numbers) VALUES ($1::uuid, $2::bigint, $3::jsonb)
  ON CONFLICT (person_id) DO UPDATE SET version = $2::bigint, erased = false, numbers = $3::jsonb
  WHERE contacts.version < $2::bigint`;
const ERASE = `INSERT INTO contacts (person_id, version, erased, numbers) VALUES ($1::uuid, $2::bigint, true, '[]')
  ON CONFLICT (person_id) DO UPDATE SET version = $2::bigint, erased = true, numbers = '[]'`;

/** Keeps what applicants told last about the person's numbers. */
export async function applyContact(
  tx: SqlTransaction,
  personId: string,
  told: { numbers: readonly KnownNumber[]; version: number },
): Promise<void> {
  await tx.$executeRawUnsafe(APPLY, personId, told.version, JSON.stringify(told.numbers));
}

/** Forgets the numbers, and keeps that there was a person: an SMS that comes later goes nowhere instead of waiting. */
export async function eraseContact(tx: SqlTransaction, personId: string, version: number): Promise<void> {
  await tx.$executeRawUnsafe(ERASE, personId, version);
}

/** What is known of the person's numbers; undefined when applicants has not told the person yet. */
export async function findContact(tx: SqlTransaction, personId: string): Promise<Contact | undefined> {
  const sql = 'SELECT erased, numbers FROM contacts WHERE person_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<Contact[]>(sql, personId);
  return row;
}
