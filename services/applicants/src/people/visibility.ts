import { personsSignedFor } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

const NO_ROWS = { id: { in: [] } };

/** The persons that the actor may see, as a condition of the query. */
export function visiblePersons(actor: Actor): Prisma.PersonWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { id: { in: personsSignedFor(actor) }, status: 'KNOWN' };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId, status: 'KNOWN' };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region, status: 'KNOWN' };
    case 'DATA_BANK':
      return { deliveredBy: actor.subject, status: 'KNOWN' };
    case 'STATE_CORPORATION':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'PROVIDER':
    case 'PAYER':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return NO_ROWS;
  }
}

/** The applications that the actor may see. A power of attorney reaches to them (A2-6a). */
export function visibleApplications(actor: Actor): Prisma.ApplicationWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: actor.actsFor.map(({ personId }) => personId) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'STATE_CORPORATION':
      return { unitId: actor.unitId };
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'PROVIDER':
    case 'PAYER':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return NO_ROWS;
  }
}

/** The invitations that the actor may see. */
export function visibleInvitations(actor: Actor): Prisma.InvitationWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'STATE_CORPORATION':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'PROVIDER':
    case 'PAYER':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return NO_ROWS;
  }
}

/** The complaints that the actor may see: an office those addressed to it (A2-14a, A2-14d, A2-14g). */
export function visibleComplaints(actor: Actor): Prisma.ComplaintWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId, body: 'EMPLOYMENT_DEPARTMENT' };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region, body: 'EMPLOYMENT_DEPARTMENT' };
    case 'STATE_CORPORATION':
      return { unitId: actor.unitId };
    case 'QUALITY_BODY':
      return { body: 'QUALITY_BODY' };
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'PROVIDER':
    case 'PAYER':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return NO_ROWS;
  }
}
