import { idOf, oneOfWords, orNull, record, rowOf, text } from '@aleumet/domain';
import { AGE_BANDS, type DeliveredPerson, DISABILITY_GROUPS } from '../background.ts';
import type { Tx } from '../database.ts';

const personRow = rowOf(
  'identity',
  record({
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    ageBand: oneOfWords(AGE_BANDS),
    disabilityGroup: oneOfWords(DISABILITY_GROUPS),
    deliveredBy: orNull(text),
  }),
);

/** Returns the department of a person's case today; null when applicants has not published the person. */
export async function findPerson(tx: Tx, personId: string): Promise<DeliveredPerson | null> {
  const row = await tx.identity.findUnique({ where: { personId } });
  return row && personRow.fromRow(row);
}
