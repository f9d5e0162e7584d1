import type { DocumentsToSignInput, SigningAction } from '../generated/graphql.ts';
import { actDocuments, answerDocuments } from './answering.ts';
import { contractDocuments } from './contract.ts';
import { placingDocuments } from './placing.ts';
import type { DocumentsToSign, Signing } from './asking.ts';

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
