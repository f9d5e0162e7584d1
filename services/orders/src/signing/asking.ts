import type { Moment, Money } from '@aleumet/domain';
import type { Deps } from '../deps.ts';
import type { SigningWarning } from '../generated/graphql.ts';
import type { Citizen } from '../people/parties.ts';
import type { Reads } from '../reads.ts';
import type { DocumentKind } from '../signature/signed-document.ts';

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
