import type { Actor } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';

/**
 * The rows of `entries e` that the actor may see: the own ones and those of persons for whom a legal representative acts, those
 * of the own department, those of the region. Everybody else sees nothing.
 */
export function visibleTo(actor: Actor): Prisma.Sql {
  switch (actor.kind) {
    case 'CITIZEN': {
      const personIds = actor.actsFor.filter(({ as }) => as !== 'INTAKE').map(({ personId }) => personId);
      return Prisma.sql`e.person_id = ANY(${personIds}::uuid[])`;
    }
    case 'SPECIALIST':
      return Prisma.sql`e.department_id = ${actor.departmentId}::uuid`;
    case 'REGIONAL_SPECIALIST':
      return Prisma.sql`e.region = ${actor.region}`;
    case 'ANONYMOUS':
    case 'STATE_CORPORATION':
    case 'PROVIDER':
    case 'PAYER':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
      return Prisma.sql`FALSE`;
  }
}
