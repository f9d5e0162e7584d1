import { personsSignedFor } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

/** What rows an actor may see, for orders and acts alike: every query starts from here. */
export type Visibility = {
  personId?: { in: string[] };
  departmentId?: string;
  region?: string;
  providerId?: string;
  id?: { in: string[] };
};

const NO_ROWS: Visibility = { id: { in: [] } };

/** Finds the filter of an actor; a provider is known by the digest of its BIN. */
export async function visibleTo(db: PrismaClient, actor: Actor): Promise<Visibility> {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
    case 'PAYER':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'PROVIDER': {
      const provider = await db.provider.findUnique({ where: { binDigest: actor.binDigest }, select: { providerId: true } });
      return provider ? { providerId: provider.providerId } : NO_ROWS;
    }
    case 'STATE_CORPORATION':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return NO_ROWS;
  }
}

/** Contracts are the recipient's own; departments see whether one was signed. */
export function contractsVisibleTo(actor: Actor): Prisma.PublicContractWhereInput {
  switch (actor.kind) {
    case 'CITIZEN':
      return { personId: { in: personsSignedFor(actor) } };
    case 'SPECIALIST':
      return { departmentId: actor.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: actor.region };
    case 'PROVIDER':
    case 'PAYER':
    case 'STATE_CORPORATION':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'QUALITY_BODY':
    case 'OPERATOR':
    case 'ANONYMOUS':
      return { personId: { in: [] } };
  }
}
