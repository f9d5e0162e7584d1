import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** The programmes an actor may see. A power of attorney for documents (A2-6a) does not reach so far. */
export function visibleTo(actor: Actor): Prisma.IrpWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    DATA_BANK: ({ subject }) => ({ deliveredBy: subject }),
    otherwise: { id: { in: [] } },
  });
}
