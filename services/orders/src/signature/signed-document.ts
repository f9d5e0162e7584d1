import type { SignerDigests } from './require-signer.ts';

/** The kinds of document that a party signs in the course of an order. */
export type DocumentKind =
  | 'PUBLIC_CONTRACT'
  | 'ORDER'
  | 'REIMBURSEMENT_APPLICATION'
  | 'BED_NOTICE'
  | 'ORDER_REFUSAL'
  | 'ORDER_WITHDRAWAL'
  | 'ORDER_CANCELLATION'
  | 'ACT';

/** A document whose signature has been verified: the exact text that was signed, and who signed it. */
export type SignedDocument = {
  text: string;
  /** SHA-256 of the CMS, hexadecimal. */
  signatureId: string;
  /** SHA-256 of the text's bytes, hexadecimal. */
  digest: string;
  cms: Uint8Array;
  signer: SignerDigests;
};
