import type { Instant, OrderId, PersonId } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { DocumentKind, SignedDocument } from './signed-document.ts';

export type KeptSignature = {
  kind: DocumentKind;
  orderId: OrderId | null;
  personId: PersonId;
  document: SignedDocument;
  signedAt: Instant;
};

/** Keeps a signature as it came, apart from the order: a CMS holds an IIN and a name and can be erased alone. */
export async function saveSignature(tx: Prisma.TransactionClient, kept: KeptSignature): Promise<void> {
  const { kind, orderId, personId, document, signedAt } = kept;
  const bytes = new TextEncoder().encode(document.text);
  const data = { id: document.signatureId, kind, orderId, personId, document: bytes, cms: new Uint8Array(document.cms), signedAt };
  await tx.signature.createMany({ data: [data], skipDuplicates: true });
}
