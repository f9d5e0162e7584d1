import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

/** The rows that an actor may see, for orders and acts: every query uses this filter. */
export type Visibility = {
  personId?: { in: string[] };
  departmentId?: string;
  region?: string;
  providerId?: string;
  id?: { in: string[] };
};

const NO_ROWS: Visibility = { id: { in: [] } };

/** Returns the filter of an actor; a provider is identified by the digest of its BIN. */
export async function visibleTo(db: PrismaClient, actor: Actor): Promise<Visibility> {
  return byActor<Visibility | Promise<Visibility>>(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    PAYER: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    PROVIDER: async ({ binDigest }) =>
      (await db.provider.findUnique({ where: { binDigest }, select: { providerId: true } })) ?? NO_ROWS,
    otherwise: NO_ROWS,
  });
}

/** Contracts are visible to the recipient; departments see whether one was signed. */
export function contractsVisibleTo(actor: Actor): Prisma.PublicContractWhereInput {
  return byActor(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    otherwise: { personId: { in: [] } },
  });
}
