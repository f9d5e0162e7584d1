import { dayOf, type Instant, type PlainDate } from '@aleumet/domain';
import type { SignatureVerifier } from '../adapters/signature-verifier.ts';
import { toSignerDigests } from './require-signer.ts';
import type { RevocationRule } from './standing.ts';
import type { SignedDocument } from './signed-document.ts';

/** A document and its signature as a client sends them. */
export type SignedInput = { document: string; cms: string };

/** Verifies documents and signatures at the moment of receipt. */
export type VerifySigned = (input: SignedInput, now: Instant) => Promise<SignedDocument>;

type ReadingOptions = {
  digestOf: (number: string) => string;
  /** The revocation status required on a day. */
  ruleOn: (day: PlainDate) => RevocationRule;
};

/** Creates the verifier of signed documents, which is called first by every mutation with a signature. */
export function createVerifySigned(verifier: SignatureVerifier, { digestOf, ruleOn }: ReadingOptions): VerifySigned {
  return async ({ document, cms }, now) => {
    const bytes = new Uint8Array(Buffer.from(cms, 'base64'));
    const receipt = { at: new Date(now), revocation: ruleOn(dayOf(now)) };
    const verified = await verifier.verify(new TextEncoder().encode(document), bytes, receipt);
    const { id: signatureId, documentDigest: digest, signer, standing } = verified;
    const by = { signer: toSignerDigests(signer, digestOf), signerName: signer.name ?? null };
    return { text: document, signatureId, digest, cms: bytes, ...by, standing };
  };
}
