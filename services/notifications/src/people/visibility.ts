import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows of the journal that an actor may see: every query uses this filter. */
export function visibleTo(actor: Actor): Prisma.SmsRecordWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    SMS_GATEWAY: ({ subject }) => ({ deliveredBy: subject }),
    otherwise: { id: { in: [] } },
  });
}
