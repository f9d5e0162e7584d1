import type { Instant } from '@aleumet/domain';
import type { SignerDigests } from './require-signer.ts';
import type { AcceptedStanding } from './standing.ts';

/** The kinds of document that a party signs in the course of an order. */
const DOCUMENT_KINDS = [
  'PUBLIC_CONTRACT',
  'ORDER',
  'REIMBURSEMENT_APPLICATION',
  'BED_NOTICE',
  'ORDER_REFUSAL',
  'ORDER_WITHDRAWAL',
  'ORDER_CANCELLATION',
  'ACT',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kind as stored in the column. */
export function toDocumentKind(text: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((one) => one === text);
  if (!kind) throw new Error(`no kind of document: ${text}`);
  return kind;
}

/** A document with a verified signature: the exact text that was signed, and the signer. */
export type SignedDocument = {
  text: string;
  /** SHA-256 of the CMS, hexadecimal. */
  signatureId: string;
  /** SHA-256 of the text's bytes, hexadecimal. */
  digest: string;
  cms: Uint8Array;
  signer: SignerDigests;
  /** As in the certificate. */
  signerName: string | null;
  /** Revocation status when it was received. */
  standing: AcceptedStanding;
};

/** A signature as an event carries it. */
export type GivenSignature = {
  kind: DocumentKind;
  by: 'RECIPIENT' | 'PROVIDER';
  document: SignedDocument;
  signedAt: Instant;
};
