import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** What rows of the journal an actor may see: every query starts from here. */
export function visibleTo(actor: Actor): Prisma.SmsRecordWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    SMS_GATEWAY: ({ subject }) => ({ deliveredBy: subject }),
    otherwise: { id: { in: [] } },
  });
}
