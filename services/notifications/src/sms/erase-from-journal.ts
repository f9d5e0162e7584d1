import type { SqlTransaction } from '@aleumet/messaging';

const CODES = `DELETE FROM reply_codes WHERE sms_id IN (SELECT id FROM sms_records WHERE person_id = $1::uuid)`;
const ROWS = `UPDATE sms_records SET phone = NULL, text = CASE direction WHEN 'OUTGOING' THEN text END WHERE person_id = $1::uuid`;

/** Removes the number of an erased person, and the texts that the person wrote, from the journal. The rows remain. */
export async function eraseFromJournal(tx: SqlTransaction, personId: string): Promise<void> {
  await tx.$executeRawUnsafe(CODES, personId);
  await tx.$executeRawUnsafe(ROWS, personId);
}
