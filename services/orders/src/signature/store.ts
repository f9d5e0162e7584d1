import type { Instant, OrderId, PersonId } from '@aleumet/domain';
import { askAgainAt } from './ask-again-at.ts';
import type { AcceptedStanding } from './standing.ts';
import type { SqlTransaction } from '@aleumet/messaging';
import type { DocumentKind, SignedDocument } from './signed-document.ts';

export type KeptSignature = {
  kind: DocumentKind;
  orderId: OrderId | null;
  personId: PersonId;
  document: SignedDocument;
  signedAt: Instant;
};

/** Keeps the signatures of a parameter, also as a part of a larger statement. One that is kept already stays as it is. */
export const INSERT_SIGNATURES = (parameter: string) => `
INSERT INTO signatures (id, order_id, person_id, kind, document, cms, signed_at, revocation, revocation_evidence, ask_again_at)
SELECT id, order_id, person_id, kind, convert_to(document, 'UTF8'), decode(cms, 'base64'), signed_at, revocation, revocation_evidence, ask_again_at
FROM jsonb_to_recordset(${parameter}::jsonb)
  AS kept(id text, order_id uuid, person_id uuid, kind text, document text, cms text, signed_at timestamptz,
    revocation text, revocation_evidence jsonb, ask_again_at timestamptz)
ON CONFLICT DO NOTHING`;

/** Signatures as `INSERT_SIGNATURES` takes them. */
export function toSignatureRows(signatures: readonly KeptSignature[]) {
  return signatures.map(({ kind, orderId, personId, document, signedAt }) => ({
    ...{ id: document.signatureId, kind, order_id: orderId, person_id: personId, signed_at: signedAt },
    ...{ document: document.text, cms: Buffer.from(document.cms).toString('base64') },
    ...toStandingColumns(document.standing, signedAt),
  }));
}

/** One of which nothing is known is asked about again, first after some minutes. */
function toStandingColumns(standing: AcceptedStanding, signedAt: Instant) {
  return {
    revocation: standing.status,
    revocation_evidence: standing.status === 'good' ? standing.evidence : null,
    ask_again_at: standing.status === 'unknown' ? askAgainAt(signedAt, 0) : null,
  };
}

/** Keeps a signature as it came, apart from the order: a CMS holds an IIN and a name and can be erased alone. */
export async function saveSignature(tx: SqlTransaction, kept: KeptSignature): Promise<void> {
  await tx.$executeRawUnsafe(INSERT_SIGNATURES('$1'), JSON.stringify(toSignatureRows([kept])));
}
