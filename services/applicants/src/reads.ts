import type { Moment } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { createApplicationReads } from './application/reads.ts';
import { createComplaintReads } from './complaint/reads.ts';
import { createCorporationUnitReads } from './corporation-unit/reads.ts';
import { createDepartmentReads } from './department/reads.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import { createIntakeReads } from './person/intake-reads.ts';
import { createPersonReads } from './person/reads.ts';
import { createInvitationReads } from './invitation/reads.ts';
import { createSpecialistReads } from './specialist/reads.ts';

export type Reads = ReturnType<typeof createReads>;

/** All reads of a request, filtered by actor. */
export function createReads(db: PrismaClient, actor: Actor, moment: Moment) {
  return {
    persons: createPersonReads(db, actor, moment),
    intake: createIntakeReads(db, actor, moment),
    departments: createDepartmentReads(db),
    corporationUnits: createCorporationUnitReads(db),
    specialists: createSpecialistReads(db),
    applications: createApplicationReads(db, actor, moment),
    invitations: createInvitationReads(db, actor),
    complaints: createComplaintReads(db, actor, moment),
  };
}
