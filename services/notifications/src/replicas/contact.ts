import { flag, listOf, oneOfWords, record, rowOf, text } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';
import { type KnownNumber, NUMBER_OWNERS, NUMBER_SOURCES } from '../sms/sms.ts';

/** The numbers of a person in the published order; none after the person was erased. */
export type Contact = { erased: boolean; numbers: readonly KnownNumber[] };

const number = record({ number: text, source: oneOfWords(NUMBER_SOURCES), owner: oneOfWords(NUMBER_OWNERS) });
const contactRow = rowOf('contact', record({ erased: flag, numbers: listOf(number) }));

/** Stores what applicants published last about the person's numbers. */
export async function applyContact(
  tx: SqlTransaction,
  personId: string,
  { numbers, version }: { numbers: readonly KnownNumber[]; version: number },
): Promise<void> {
  const columns = { erased: false, numbers: JSON.stringify(numbers) };
  await keepNewest(tx, { table: 'contacts', key: { personId }, version, columns });
}

/** Deletes the numbers but keeps that the person existed: a later SMS is not sent, instead of waiting. */
export async function eraseContact(tx: SqlTransaction, personId: string, version: number): Promise<void> {
  await keepNewest(tx, { table: 'contacts', key: { personId }, version, columns: { erased: true, numbers: '[]' } });
}

/** Returns the numbers of the person; undefined when applicants has not published the person yet. */
export async function findContact(tx: SqlTransaction, personId: string): Promise<Contact | undefined> {
  const sql = 'SELECT erased, numbers FROM contacts WHERE person_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<Record<keyof Contact, unknown>[]>(sql, personId);
  return row && contactRow.fromRow(row);
}
