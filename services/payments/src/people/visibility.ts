import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { findProviderId } from '../replicas/provider.ts';

/** The columns by which visibility of rows about money is decided. */
export type RowsOf = { personId?: { in: string[] }; departmentId?: string; region?: string; providerId?: string };

const NO_ROWS: RowsOf = { personId: { in: [] } };

/** The reservations and claims that an actor may see; the holder of a power of attorney sees none. */
export async function visibleTo(db: Prisma.TransactionClient, actor: Actor): Promise<RowsOf> {
  return byActor<RowsOf | Promise<RowsOf>>(actor, {
    CITIZEN: (citizen) => ({ personId: { in: personsSignedFor(citizen) } }),
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    PAYER: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    PROVIDER: async ({ binDigest }) => {
      const providerId = await findProviderId(db, binDigest);
      return providerId === null ? NO_ROWS : { providerId };
    },
    otherwise: NO_ROWS,
  });
}

/** The budgets and payment registers that an actor may see; null: none. */
export function booksOf(actor: Actor): { departmentId?: string; region?: string } | null {
  return byActor(actor, {
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    PAYER: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    OPERATOR: () => ({}),
    otherwise: null,
  });
}
