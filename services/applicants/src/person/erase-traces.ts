import type { PersonId } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

/**
 * Takes out of closed applications and complaints whatever names the person or tells of it in words. Ids, dates and outcomes stay.
 * Versions stay as well: nothing happened to the applications.
 */
export async function eraseTraces(tx: Prisma.TransactionClient, personId: PersonId): Promise<void> {
  await tx.$executeRaw`UPDATE applications SET
      intake = CASE WHEN status = 'acceptanceRefused' THEN intake || '{"applicantName": ""}'
        ELSE intake || '{"papers": []}' || jsonb_build_object('applicant', intake->'applicant' || '{"iin": "", "name": ""}') END,
      decision = CASE WHEN decision ? 'reason' THEN decision || '{"reason": ""}' ELSE decision END
    WHERE person_id = ${personId}::uuid`;
  await tx.$executeRaw`UPDATE register_queries SET document = '{}', paper_copy = paper_copy || '{"documentName": ""}'
    WHERE application_id IN (SELECT id FROM applications WHERE person_id = ${personId}::uuid)`;
  await tx.$executeRaw`UPDATE complaints SET text = '', answer_place = '', answer = answer || '{"text": ""}' WHERE person_id = ${personId}::uuid`;
}
