import type { AcceptedStanding } from './standing.ts';

/** A detached signature that the verifier has accepted, over the bytes whose digest stands here. */
export type VerifiedSignature = {
  /** SHA-256 of the CMS, hexadecimal: the same signature sent again has the same id. */
  id: string;
  /** SHA-256 of the signed bytes, hexadecimal. */
  documentDigest: string;
  signer: Signer;
  certificateSerial: string;
  /** The last instant of the certificate, ISO 8601. */
  validTo: string;
  standing: AcceptedStanding;
};

/** Who signed, in the words of the certificate. A key of an organisation carries its BIN beside its holder's IIN. */
export type Signer = { iin?: string; bin?: string; name?: string };
