import { refuse } from '../refusals.ts';
import { requireSigner, type SigningParty } from './require-signer.ts';
import type { SignedDocument } from './signed-document.ts';

/** Refuses unless the party signed exactly this text. */
export function requireSigned(document: SignedDocument, text: string, party: SigningParty): void {
  if (document.text !== text) refuse('DOCUMENT_OUTDATED');
  requireSigner(document.signer, party);
}
