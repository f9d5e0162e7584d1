import type { Moment, Money } from '@aleumet/domain';
import type { Deps } from '../deps.ts';
import type { DocumentsToSignInput, SigningAction, SigningWarning } from '../generated/graphql.ts';
import type { Citizen } from '../order/parties.ts';
import type { Reads } from '../reads.ts';
import type { DocumentKind } from '../signature/signed-document.ts';
import { actDocuments, answerDocuments } from './answering.ts';
import { contractDocuments } from './contract.ts';
import { placingDocuments } from './placing.ts';

/** Documents built from state and facts as they are now. Nothing is stored. */
export type DocumentsToSign = {
  documents: { kind: DocumentKind; text: string }[];
  bedDays: number | null;
  price: Money | null;
  guaranteed: Money | null;
  coPayment: Money | null;
  warnings: SigningWarning[];
};

export type Signing = { deps: Deps; reads: Reads; by: Citizen; moment: Moment };

/** Only documents, no stay. */
export function onlyDocuments(...documents: DocumentsToSign['documents']): DocumentsToSign {
  return { documents, bedDays: null, price: null, guaranteed: null, coPayment: null, warnings: [] };
}

/** Builds what an action needs signed (A2-27a, A2-28a, A2-28c, A2-28d, A2-31b, A2-32a). */
export function documentsToSign(action: SigningAction, input: DocumentsToSignInput, signing: Signing): Promise<DocumentsToSign> {
  switch (action) {
    case 'SIGN_CONTRACT':
      return contractDocuments(input, signing);
    case 'PLACE':
      return placingDocuments(input, signing);
    case 'SIGN_ACT':
      return actDocuments(input, signing);
    case 'ACCEPT':
    case 'REFUSE':
    case 'WITHDRAW':
    case 'CANCEL':
    case 'CANCEL_BY_PROVIDER':
      return answerDocuments(action, input, signing);
  }
}
