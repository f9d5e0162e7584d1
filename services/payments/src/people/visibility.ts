import { personsSignedFor } from '@aleumet/domain';
import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { findProviderId } from '../replicas/provider.ts';

/** The columns by which rows about money are shared out among actors. */
export type RowsOf = { personId?: { in: string[] }; departmentId?: string; region?: string; providerId?: string };

const NO_ROWS: RowsOf = { personId: { in: [] } };

/** Which reservations and claims an actor sees. A power of attorney for applications (A2-6a) does not reach them. */
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

/** Which budgets and payment registers an actor sees; null: none. */
export function booksOf(actor: Actor): { departmentId?: string; region?: string } | null {
  return byActor(actor, {
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    PAYER: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    OPERATOR: () => ({}),
    otherwise: null,
  });
}
