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
  Unit,
} from '@aleumet/domain';
import type { ReimbursementApplicationId } from '../order/order.ts';
import type { SignedDocument } from '../signature/signed-document.ts';

/*
 * The life of an act of rendered services, signed by both over the same bytes (GAP-13, order No. 14):
 *
 *   none ──ActDrafted (provider)──► drafted ──ActSignatureAdded (provider, recipient: in either order)──► drafted
 *   drafted ──ActSigned (with the second signature)──► signed
 *
 * An order has several acts, each over what was served and is in none of the others.
 */

/** What an act bills: one part of its order. */
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
  entryId: EntryId;
  budgetYear: number;
  reimbursementApplicationId: ReimbursementApplicationId;
  unit: Unit;
  /** The canonical text that both sign. */
  document: string;
  draftedAt: Instant;
};

export type Party = 'PROVIDER' | 'RECIPIENT';
export type Signatures = Readonly<Record<Party, string | null>>;

export type Act =
  | { status: 'none' }
  | (ActTerms & { status: 'DRAFTED'; signatures: Signatures })
  | (ActTerms & { status: 'SIGNED'; signatures: Signatures; signedAt: Instant });

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

/** Explains the change from the event alone. */
export function evolve(act: Act, event: ActEvent): Act {
  if (event.type === 'ActDrafted') return { status: 'DRAFTED', ...event.terms, signatures: { PROVIDER: null, RECIPIENT: null } };
  if (act.status === 'none') throw new Error('an act that does not exist cannot be signed');
  if (event.type === 'ActSigned') return { ...act, status: 'SIGNED', signedAt: event.signedAt };
  return { ...act, signatures: { ...act.signatures, [event.party]: event.document.signatureId } };
}
