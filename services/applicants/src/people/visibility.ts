import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

const NO_ROWS = { id: { in: [] } };

/** The persons that the actor may see, as a condition of the query. */
export function visiblePersons(actor: Actor): Prisma.PersonWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ id: { in: personsSignedFor(citizen) }, status: 'KNOWN' }),
    SPECIALIST: ({ departmentId }) => ({ departmentId, status: 'KNOWN' }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region, status: 'KNOWN' }),
    DATA_BANK: ({ subject }) => ({ deliveredBy: subject, status: 'KNOWN' }),
    otherwise: NO_ROWS,
  });
}

/** The applications that the actor may see, including those seen with a power of attorney. */
export function visibleApplications(actor: Actor): Prisma.ApplicationWhereInput {
  return byActor(actor, {
    CITIZEN: ({ actsFor }) => ({ personId: { in: actsFor.map(({ personId }) => personId) } }), // A2/F3-7
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    STATE_CORPORATION: ({ unitId }) => ({ unitId }),
    otherwise: NO_ROWS,
  });
}

/** The invitations that the actor may see. */
export function visibleInvitations(actor: Actor): Prisma.InvitationWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    otherwise: NO_ROWS,
  });
}

/** The complaints that the actor may see: an office those addressed to it. */
export function visibleComplaints(actor: Actor): Prisma.ComplaintWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId, body: 'EMPLOYMENT_DEPARTMENT' }), // A2-14a
    REGIONAL_SPECIALIST: ({ region }) => ({ region, body: 'EMPLOYMENT_DEPARTMENT' }), // A2-14a
    STATE_CORPORATION: ({ unitId }) => ({ unitId }), // A2-14d
    QUALITY_BODY: () => ({ body: 'QUALITY_BODY' }), // A2-14g
    otherwise: NO_ROWS,
  });
}
