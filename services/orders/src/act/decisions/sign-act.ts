import type { ActId, Moment } from '@aleumet/domain';
import { type ActingProvider, type Citizen, isRecipient } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import { requireSigner } from '../../signing/require-signer.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import { type Act, type ActEvent, type DraftedAct, type Party, signatureOf } from '../act.ts';
import type { ActFacts } from '../facts.ts';

export type SignAct = Moment & {
  type: 'SignAct';
  actId: ActId;
  by: { party: 'RECIPIENT'; citizen: Citizen } | { party: 'PROVIDER'; provider: ActingProvider };
  document: SignedDocument;
};

/** Provider and recipient sign the same bytes, in either order. The second signature makes the act the basis of a claim. */
export function signAct(act: Act, { actId, by, document, now }: SignAct, facts: ActFacts): ActEvent[] {
  if (act.status === 'none') refuse('ACT_NOT_FOUND');
  requireParty(act, by, facts);
  const given = signatureOf(act, by.party);
  if (given !== null) return given === document.signatureId ? [] : refuse('ACT_ALREADY_SIGNED_BY_YOU');
  if (document.text !== act.document) refuse('DOCUMENT_OUTDATED', { document: 'ACT' });
  requireSigner(document.signer, by.party === 'PROVIDER' ? by.provider : { iinDigest: by.citizen.iinDigest });
  const added = { type: 'ActSignatureAdded' as const, actId, party: by.party, document, signedAt: now };
  return signatureOf(act, otherOf(by.party)) === null ? [added] : [added, { type: 'ActSigned', actId, signedAt: now }];
}

function requireParty(act: DraftedAct, by: SignAct['by'], { billed }: ActFacts): void {
  const isParty =
    by.party === 'RECIPIENT' ? isRecipient(by.citizen, act.personId) : by.provider.binDigest === billed?.providerBinDigest;
  if (!isParty) refuse('ACT_NOT_FOUND');
}

function otherOf(party: Party): Party {
  return party === 'PROVIDER' ? 'RECIPIENT' : 'PROVIDER';
}
