import { type Authority, createAuthority } from '../../authority/authority.ts';
import type { CertificateRequest, Identity } from '../../authority/certificate.ts';
import { type SigningOrder, signDocument } from '../../authority/sign-document.ts';
import { demoRecipients } from '../../people/recipients.ts';

/** The part of a verifier that the contract uses; the full type belongs to the service that verifies. */
export type Verifier = {
  verify(document: Uint8Array, cms: Uint8Array, receipt: { at: Date; revocation: RevocationRule }): Promise<unknown>;
  askAgain(document: Uint8Array, cms: Uint8Array, moments: { at: Date; now: Date }): Promise<unknown>;
};
export type RevocationRule = 'required' | 'soft' | 'off';
export type CreateVerifier = (options: {
  trustAnchors: string[];
  revocationAddresses: { authority: string; ocsp?: string; crl?: string }[];
}) => Verifier;

export const at = new Date('2026-02-02T04:00:00Z');
export const document = bytesOf('{"order":"0190a8a0-0000-7000-8000-000000000001","amount":18500000}');
export const otherDocument = bytesOf('{"order":"0190a8a0-0000-7000-8000-000000000002","amount":100}');
export const aigerim = { iin: demoRecipients.aigerim.iin, name: 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ' };

/** A verifier that trusts one authority, at one moment, and Aigerim with a key issued by that authority. */
export type World = {
  authority: Authority;
  aigerim: Identity;
  /** Issues another certificate to Aigerim, with the given changes. */
  issue(change: Partial<CertificateRequest>): Promise<Identity>;
  verify(cms: Uint8Array, signed?: Uint8Array): Promise<unknown>;
  /** Verifies a signature of Aigerim, with the given changes. */
  verifyOrder(order: Partial<SigningOrder>): Promise<unknown>;
};

export async function createWorld(createVerifier: CreateVerifier): Promise<World> {
  const authority = await createAuthority();
  const verifier = createVerifier({ trustAnchors: [authority.rootPem], revocationAddresses: [] });
  const identity = await authority.issue(aigerim);
  const verify = (cms: Uint8Array, signed = document) => verifier.verify(signed, cms, { at, revocation: 'off' });
  return {
    authority,
    aigerim: identity,
    issue: (change) => authority.issue({ ...aigerim, ...change }),
    verify,
    verifyOrder: async (order) => verify(await signDocument({ document, signers: [identity], ...order })),
  };
}

/** Returns `count` seconds after the moment of receipt. */
export function seconds(count: number): Date {
  return new Date(at.getTime() + count * 1000);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
