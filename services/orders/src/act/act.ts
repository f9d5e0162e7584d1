import type {
  ActId,
  Amounts,
  ApplicationId,
  DepartmentId,
  EntryId,
  Instant,
  MeasureId,
  OrderId,
  PersonId,
  ProviderId,
  ServiceKind,
  Unit,
} from '@aleumet/domain';
import type { ReimbursementApplicationId } from '../terms/terms.ts';
import type { SignedDocument } from '../signing/signed-document.ts';

/*
 * The life of an act of rendered services, signed by both over the same bytes (GAP-13, order No. 14):
 *
 *   none ──ActDrafted (provider)──► drafted ──ActSignatureAdded (provider, recipient: in either order)──► drafted
 *   drafted ──ActSigned (with the second signature)──► signed
 *
 * An order has several acts, each over what was served and is in none of the others.
 */

/** What an act covers: one part of its order. */
export type ActPart = Amounts & {
  /** 1, 2, 3, … of its order. */
  part: number;
  /** In the unit of the act. */
  quantity: number;
};

export type ActTerms = ActPart & {
  id: ActId;
  orderId: OrderId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  providerId: ProviderId;
  applicationId: ApplicationId;
  measureId: MeasureId;
  kind: ServiceKind;
  entryId: EntryId;
  budgetYear: number;
  reimbursementApplicationId: ReimbursementApplicationId;
  unit: Unit;
  /** The text that both parties sign. */
  document: string;
  draftedAt: Instant;
};

export type Party = 'PROVIDER' | 'RECIPIENT';
/** The signatures under an act, by party. */
export type Signatures = { providerSignatureId: string | null; recipientSignatureId: string | null };

export type Act =
  | { status: 'none' }
  | (ActTerms & Signatures & { status: 'DRAFTED' })
  | (ActTerms & Signatures & { status: 'SIGNED'; signedAt: Instant });

export type DraftedAct = Exclude<Act, { status: 'none' }>;

export type ActDrafted = { type: 'ActDrafted'; terms: ActTerms; documentDigest: string };
export type ActSignatureAdded = {
  type: 'ActSignatureAdded';
  actId: ActId;
  party: Party;
  document: SignedDocument;
  signedAt: Instant;
};
export type ActSigned = { type: 'ActSigned'; actId: ActId; signedAt: Instant };
export type ActEvent = ActDrafted | ActSignatureAdded | ActSigned;

/** Returns the signature of a party; null when there is none. */
export function signatureOf(act: Signatures, party: Party): string | null {
  return party === 'PROVIDER' ? act.providerSignatureId : act.recipientSignatureId;
}

/** Returns the state after the event. */
export function evolve(act: Act, event: ActEvent): Act {
  if (event.type === 'ActDrafted')
    return { status: 'DRAFTED', ...event.terms, providerSignatureId: null, recipientSignatureId: null };
  if (act.status === 'none') throw new Error('an act that does not exist cannot be signed');
  if (event.type === 'ActSigned') return { ...act, status: 'SIGNED', signedAt: event.signedAt };
  const { signatureId } = event.document;
  return event.party === 'PROVIDER'
    ? { ...act, providerSignatureId: signatureId }
    : { ...act, recipientSignatureId: signatureId };
}
