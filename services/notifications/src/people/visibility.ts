import { personsSignedFor } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** What rows of the journal an actor may see: every query starts from here. */
export function visibleTo(actor: Actor): Prisma.SmsRecordWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'SMS_GATEWAY':
      return { deliveredBy: actor.subject };
    case 'STATE_CORPORATION':
    case 'PROVIDER':
    case 'PAYER':
    case 'DATA_BANK':
    case 'QUALITY_BODY':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return { id: { in: [] } };
  }
}
