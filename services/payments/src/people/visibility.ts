import { personsSignedFor } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { findProviderId } from '../replicas/provider.ts';

/** The columns by which rows about money are shared out among actors. */
export type RowsOf = { personId?: { in: string[] }; departmentId?: string; region?: string; providerId?: string };

const NO_ROWS: RowsOf = { personId: { in: [] } };

/** Which reservations and claims an actor sees; everybody who is not named sees none. */
export async function visibleTo(db: Prisma.TransactionClient, actor: Actor): Promise<RowsOf> {
  switch (actor.kind) {
    case 'CITIZEN': {
      // A power of attorney for applications (A2-6a) does not reach orders and what is paid for them.
      const persons = personsSignedFor(actor);
      return { personId: { in: persons } };
    }
    case 'SPECIALIST':
    case 'PAYER':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'PROVIDER': {
      const providerId = await findProviderId(db, actor.binDigest);
      return providerId === null ? NO_ROWS : { providerId };
    }
    case 'ANONYMOUS':
    case 'STATE_CORPORATION':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
      return NO_ROWS;
  }
}

/** Which budgets and payment registers an actor sees; null: none. */
export function booksOf(actor: Actor): { departmentId?: string; region?: string } | null {
  switch (actor.kind) {
    case 'SPECIALIST':
    case 'PAYER':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'OPERATOR':
      return {};
    case 'ANONYMOUS':
    case 'CITIZEN':
    case 'STATE_CORPORATION':
    case 'PROVIDER':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
      return null;
  }
}
