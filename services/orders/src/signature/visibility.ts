import type { Actor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** The signatures that an actor may list. Beside their documents they are seen by whoever may see those. */
export function signaturesVisibleTo(actor: Actor): Prisma.SignatureWhereInput {
  switch (actor.kind) {
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'CITIZEN':
    case 'PROVIDER':
    case 'PAYER':
    case 'STATE_CORPORATION':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return { id: { in: [] } };
  }
}
