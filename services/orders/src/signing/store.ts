import type { DepartmentId, Instant, OrderId, PersonId } from '@aleumet/domain';
import { askAgainAt } from './ask-again-at.ts';
import type { AcceptedStanding } from './standing.ts';
import type { SqlTransaction } from '@aleumet/messaging';
import type { GivenSignature } from './signed-document.ts';

/** The persons and organisations in the document, which determine who may read the signature. */
export type AboutDocument = { orderId: OrderId | null; personId: PersonId; departmentId: DepartmentId; region: string };

export type KeptSignature = AboutDocument & GivenSignature;

const COLUMNS = `id, order_id, person_id, department_id, region, kind, signed_by, signer_name, signed_at,
  revocation, revocation_evidence, known_at, authority, ask_again_at`;

/** Stores the signatures in a parameter, also as part of a larger statement. Existing ones do not change. */
export const INSERT_SIGNATURES = (parameter: string) => `
INSERT INTO signatures (${COLUMNS}, document, cms)
SELECT ${COLUMNS}, decode(document, 'base64'), decode(cms, 'base64')
FROM jsonb_to_recordset(${parameter}::jsonb)
  AS kept(id text, order_id uuid, person_id uuid, department_id uuid, region text, kind text, signed_by text, signer_name text,
    document text, cms text, signed_at timestamptz, revocation text, revocation_evidence jsonb, known_at timestamptz,
    authority text, ask_again_at timestamptz)
ON CONFLICT DO NOTHING`;

/** Signatures as `INSERT_SIGNATURES` takes them. */
export function toSignatureRows(signatures: readonly KeptSignature[]) {
  return signatures.map(({ kind, by, orderId, personId, departmentId, region, document, signedAt }) => ({
    ...{ id: document.signatureId, kind, signed_by: by, signer_name: document.signerName, signed_at: signedAt },
    ...{ order_id: orderId, person_id: personId, department_id: departmentId, region },
    ...{ document: base64Of(document.text), cms: base64Of(document.cms) },
    ...toStandingColumns(document.standing, signedAt),
  }));
}

/** The signed text is JSON: in base64 its quotes are not escaped once more at every level that the statement passes. */
function base64Of(bytes: string | Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** One with unknown status is checked again, first after some minutes. */
function toStandingColumns(standing: AcceptedStanding, signedAt: Instant) {
  return {
    revocation: standing.status,
    revocation_evidence: standing.status === 'GOOD' ? standing.evidence : null,
    known_at: standing.status === 'GOOD' ? signedAt : null,
    authority: standing.status === 'UNKNOWN' ? standing.authority : null,
    ask_again_at: standing.status === 'UNKNOWN' ? askAgainAt(signedAt, 0) : null,
  };
}

/** Stores a signature as received, separately from the order, because a CMS contains an IIN and a name and must be erasable. */
export async function saveSignature(tx: SqlTransaction, kept: KeptSignature): Promise<void> {
  await tx.$executeRawUnsafe(INSERT_SIGNATURES('$1'), JSON.stringify(toSignatureRows([kept])));
}
