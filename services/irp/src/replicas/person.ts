import { id, oneOf } from '@aleumet/domain';
import { AGE_BANDS, type DeliveredPerson, DISABILITY_GROUPS } from '../background.ts';
import type { Tx } from '../database.ts';

/** Where a person's case belongs today; null when applicants has not told the person. */
export async function findPerson(tx: Tx, personId: string): Promise<DeliveredPerson | null> {
  const row = await tx.identity.findUnique({ where: { personId } });
  if (!row) return null;
  return {
    departmentId: id(row.departmentId),
    region: row.region,
    ageBand: oneOf(AGE_BANDS, row.ageBand, 'ageBand'),
    disabilityGroup: oneOf(DISABILITY_GROUPS, row.disabilityGroup, 'disabilityGroup'),
    deliveredBy: row.deliveredBy,
  };
}
