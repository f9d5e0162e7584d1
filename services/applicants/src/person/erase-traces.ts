import type { PersonId } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

/**
 * Removes names and texts about the person from closed applications and complaints. Ids, dates and outcomes remain, and so do
 * versions, because the applications themselves did not change.
 */
export async function eraseTraces(tx: Prisma.TransactionClient, personId: PersonId): Promise<void> {
  await tx.$executeRaw`UPDATE applications SET
      intake = intake || '{"papers": []}' || jsonb_build_object('applicant', intake->'applicant' || '{"iin": null, "name": ""}'),
      refusal = refusal || '{"applicantName": ""}',
      decision_refusal_reason = CASE WHEN decision_refusal_reason IS NOT NULL THEN '' END
    WHERE person_id = ${personId}::uuid`;
  await tx.$executeRaw`UPDATE register_queries SET document = CASE WHEN answered_at IS NOT NULL THEN '{}'::jsonb END, paper_copy = paper_copy || '{"documentName": ""}'
    WHERE application_id IN (SELECT id FROM applications WHERE person_id = ${personId}::uuid)`;
  await tx.$executeRaw`UPDATE complaints SET text = '', answer_place = '', answer_text = CASE WHEN answer_text IS NOT NULL THEN '' END
    WHERE person_id = ${personId}::uuid`;
}
