import { personsSignedFor } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

const NO_ROWS = { id: { in: [] } } satisfies Prisma.IrpWhereInput;

/** The programmes an actor may see. A power of attorney for documents (A2-6a) does not reach so far. */
export function visibleTo(actor: Actor): Prisma.IrpWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'DATA_BANK':
      return { deliveredBy: actor.subject };
    case 'ANONYMOUS':
    case 'STATE_CORPORATION':
    case 'PROVIDER':
    case 'PAYER':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
      return NO_ROWS;
  }
}
