import type { AcceptedStanding } from './standing.ts';

/** A detached signature accepted by the verifier, over the bytes with this digest. */
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

/** The signer as named in the certificate. A key of an organisation has its BIN in addition to the holder's IIN. */
export type Signer = { iin?: string; bin?: string; name?: string };
