import { refuse } from '../refusals.ts';
import type { Signer } from './verified-signature.ts';

/** The signer as services know people: by digests only. */
export type SignerDigests = { iinDigest?: string; binDigest?: string };

/** The one that must sign: a natural person with a key of their own, or a provider. */
export type SigningParty = { iinDigest: string } | { binDigest: string };

/** Turns the numbers of a certificate into the digests under which replicas know persons and providers. */
export function toSignerDigests(signer: Signer, digestOf: (number: string) => string): SignerDigests {
  return {
    ...(signer.iin !== undefined && { iinDigest: digestOf(signer.iin) }),
    ...(signer.bin !== undefined && { binDigest: digestOf(signer.bin) }),
  };
}

/** Refuses a signature that anyone but the party has given (A2-27a, A2-28a, A2-28c, A2-31b, A2-32a). */
export function requireSigner(signer: SignerDigests, party: SigningParty): void {
  if ('binDigest' in party) requireOrganisation(signer, party.binDigest);
  else requirePerson(signer, party.iinDigest);
}

function requirePerson(signer: SignerDigests, iinDigest: string): void {
  if (signer.iinDigest !== iinDigest) refuse('SIGNER_IS_ANOTHER_PERSON');
  if (signer.binDigest !== undefined) refuse('SIGNER_ACTS_FOR_AN_ORGANISATION');
}

/** A sole trader has no BIN: the IIN takes its place, in the register of providers and in the certificate. */
function requireOrganisation(signer: SignerDigests, binDigest: string): void {
  if ((signer.binDigest ?? signer.iinDigest) !== binDigest) refuse('SIGNER_IS_ANOTHER_ORGANISATION');
}
