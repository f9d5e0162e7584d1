import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** The programmes that an actor may see; the holder of a power of attorney sees none. */
export function visibleTo(actor: Actor): Prisma.IrpWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    DATA_BANK: ({ subject }) => ({ deliveredBy: subject }),
    otherwise: { id: { in: [] } },
  });
}
