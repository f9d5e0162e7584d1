import { createHash, randomBytes } from 'node:crypto';
import { id, instant, type Moment, momentOf, plainDate } from '@aleumet/domain';
import type { Deps } from '../../services/orders/src/deps.ts';
import type { OrderCommand } from '../../services/orders/src/order/decider.ts';
import { createReads } from '../../services/orders/src/reads.ts';
import type { SignedDocument } from '../../services/orders/src/signature/signed-document.ts';
import { answerDocuments } from '../../services/orders/src/signing/answering.ts';
import type { Signing } from '../../services/orders/src/signing/asking.ts';
import { placingDocuments } from '../../services/orders/src/signing/placing.ts';
import { BIN_DIGEST, idOf, iinDigestOf } from './facts.ts';

const MOMENT: Moment = momentOf({ now: () => instant('2026-02-02T06:00:00Z') });
/** A CMS with one certificate, as the demo's authority makes it. */
const CMS_BYTES = 1500;

/** Reads the documents of the case's order and signs them; the command to place it. */
export async function placing(deps: Deps, number: number): Promise<OrderCommand> {
  const personId = id<'PersonId'>(idOf('person', number));
  const by = { iinDigest: iinDigestOf(number), actsFor: [{ personId, as: 'SELF' as const }] };
  const choice = {
    orderId: id<'OrderId'>(idOf('order', number)),
    entryId: id<'EntryId'>(idOf('entry', number)),
    offerId: id<'OfferId'>(idOf('offer', 1)),
    bedId: id<'BedId'>(idOf('bed', number)),
    arrivalOn: plainDate('2026-03-02'),
    departureOn: plainDate('2026-03-16'),
    reimbursementApplicationId: id<'ReimbursementApplicationId'>(idOf('reimbursement', number)),
  };
  const reads = await createReads(deps.db, { kind: 'CITIZEN', ...by }, deps.law);
  const { documents } = await placingDocuments(choice, { deps, reads, by, moment: MOMENT });
  const [order, reimbursement] = documents.map(({ text }) => signed(text, { iinDigest: by.iinDigest }));
  if (!order || !reimbursement) throw new Error('an order and an application are to be signed');
  return { type: 'PlaceOrder', ...choice, by, order, reimbursement, ...MOMENT };
}

/** The command that payments' reservation leads to. */
export function funding(number: number): OrderCommand {
  return { type: 'FundOrder', orderId: id(idOf('order', number)), reservationId: id(idOf('reservation', number)), ...MOMENT };
}

/** Reads the notice of the bed and signs it; the command to accept. */
export async function accepting(deps: Deps, number: number): Promise<OrderCommand> {
  const orderId = id<'OrderId'>(idOf('order', number));
  const by = { binDigest: BIN_DIGEST };
  const reads = await createReads(deps.db, { kind: 'PROVIDER', ...by }, deps.law);
  const signing: Signing = { deps, reads, by: { iinDigest: '', actsFor: [] }, moment: MOMENT };
  const [notice] = (await answerDocuments('ACCEPT', { orderId }, signing)).documents;
  return { type: 'AcceptOrder', orderId, by, notice: signed(notice?.text ?? '', by), ...MOMENT };
}

function signed(text: string, signer: SignedDocument['signer']): SignedDocument {
  const cms = randomBytes(CMS_BYTES);
  return {
    text,
    signatureId: sha256(cms),
    digest: sha256(text),
    cms,
    signer,
    signerName: null,
    standing: { status: 'NOT_ASKED' },
  };
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
