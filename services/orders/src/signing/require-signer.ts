import { refuse } from '../refusals.ts';
import type { Signer } from './verified-signature.ts';

/** The signer as identified in replicas: by digests only. */
export type SignerDigests = { iinDigest?: string; binDigest?: string };

/** The party that must sign: a natural person with a personal key, or a provider. */
export type SigningParty = { iinDigest: string } | { binDigest: string };

/** Converts the numbers in a certificate to the digests by which replicas identify persons and providers. */
export function toSignerDigests(signer: Signer, digestOf: (number: string) => string): SignerDigests {
  return {
    ...(signer.iin !== undefined && { iinDigest: digestOf(signer.iin) }),
    ...(signer.bin !== undefined && { binDigest: digestOf(signer.bin) }),
  };
}

/** Refuses a signature by anyone but the party. */
export function requireSigner(signer: SignerDigests, party: SigningParty): void {
  if ('binDigest' in party) requireOrganisation(signer, party.binDigest);
  else requirePerson(signer, party.iinDigest);
}

/** Refuses every key but the own one of the person who acts (A2-27a, A2-28a, A2-31b). */
function requirePerson(signer: SignerDigests, iinDigest: string): void {
  if (signer.iinDigest !== iinDigest) refuse('SIGNER_IS_ANOTHER_PERSON');
  if (signer.binDigest !== undefined) refuse('SIGNER_ACTS_FOR_AN_ORGANISATION');
}

/**
 * Refuses the key of another provider (A2-28c, A2-28d, A2-32a). A sole trader has no BIN: both the register of providers and the
 * certificate have the IIN instead.
 */
function requireOrganisation(signer: SignerDigests, binDigest: string): void {
  if ((signer.binDigest ?? signer.iinDigest) !== binDigest) refuse('SIGNER_IS_ANOTHER_ORGANISATION');
}
