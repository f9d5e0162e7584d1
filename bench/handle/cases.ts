import { createHash, randomBytes } from 'node:crypto';
import { id, instant, type Moment, momentOf, plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { Context } from '../../services/orders/src/context.ts';
import type { Deps } from '../../services/orders/src/deps.ts';
import type { OrderCommand } from '../../services/orders/src/order/decider.ts';
import { createReads } from '../../services/orders/src/reads.ts';
import type { SignedDocument } from '../../services/orders/src/signing/signed-document.ts';
import { findAnswering } from '../../services/orders/src/order/answering-facts.ts';
import { acceptanceDocument } from '../../services/orders/src/order/fulfilment.ts';
import type { Choice } from '../../services/orders/src/order/plan.ts';
import { planToSign } from '../../services/orders/src/order/plan-to-sign.ts';
import { BIN_DIGEST, idOf, iinDigestOf } from './facts.ts';

const MOMENT: Moment = momentOf({ now: () => instant('2026-02-02T06:00:00Z') });
/** A CMS with one certificate, as created by the demo's authority. */
const CMS_BYTES = 1500;

/** Reads the documents of the case's order and signs them; returns the command to place it. */
export async function placing(deps: Deps, number: number): Promise<OrderCommand> {
  const personId = id<'PersonId'>(idOf('person', number));
  const by = { iinDigest: iinDigestOf(number), actsFor: [{ personId, as: 'SELF' as const }] };
  const choice: Choice = {
    orderId: id<'OrderId'>(idOf('order', number)),
    entryId: id<'EntryId'>(idOf('entry', number)),
    offerId: id<'OfferId'>(idOf('offer', 1)),
    reimbursementApplicationId: id<'ReimbursementApplicationId'>(idOf('reimbursement', number)),
    fulfilment: {
      family: 'stay',
      bedId: id<'BedId'>(idOf('bed', number)),
      arrivalOn: plainDate('2026-03-02'),
      departureOn: plainDate('2026-03-16'),
    },
  };
  const toSign = await planToSign(choice, await contextOf(deps, { kind: 'CITIZEN', ...by }));
  const [order, reimbursement] = [toSign.order, toSign.reimbursementApplication].map(({ text }) =>
    signed(text, { iinDigest: by.iinDigest }),
  );
  if (!order || !reimbursement) throw new Error('an order and an application are to be signed');
  return { type: 'PlaceOrder', ...choice, by, order, reimbursement, ...MOMENT };
}

/** Returns the command that follows from payments' reservation. */
export function funding(number: number): OrderCommand {
  return { type: 'FundOrder', orderId: id(idOf('order', number)), reservationId: id(idOf('reservation', number)), ...MOMENT };
}

/** Reads the notice of the bed and signs it; returns the command to accept. */
export async function accepting(deps: Deps, number: number): Promise<OrderCommand> {
  const orderId = id<'OrderId'>(idOf('order', number));
  const by = { binDigest: BIN_DIGEST };
  const { order, answering } = await findAnswering(deps.db, orderId);
  if (!order || !answering) throw new Error('the order is to be accepted');
  const { text } = acceptanceDocument(order, answering.fulfilment);
  return { type: 'AcceptOrder', orderId, by, document: signed(text, by), ...MOMENT };
}

async function contextOf(deps: Deps, actor: Actor): Promise<Context> {
  return {
    deps,
    actor,
    moment: MOMENT,
    reads: await createReads(deps.db, actor, deps.law),
    requestId: 'bench',
    cause: { correlationId: 'bench' },
  };
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
