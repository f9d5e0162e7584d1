import { type Actor, byActor } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';

/** The signatures that an actor may list. Within a document, they are visible to those who may see the document. */
export function signaturesVisibleTo(actor: Actor): Prisma.SignatureWhereInput {
  return byActor(actor, {
    SPECIALIST: ({ departmentId }) => ({ departmentId }),
    REGIONAL_SPECIALIST: ({ region }) => ({ region }),
    otherwise: { id: { in: [] } },
  });
}
