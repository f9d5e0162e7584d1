import { refuse } from '../../refusals.ts';
import { requireSigner } from '../../signature/require-signer.ts';
import type { SignedDocument } from '../../signature/signed-document.ts';
import type { OfferFact, OrderFacts } from '../facts.ts';
import type { Order, PlacedOrder } from '../order.ts';
import type { ActingProvider } from '../../people/parties.ts';

/** Demands that the order exists. */
export function requirePlaced(order: Order): PlacedOrder {
  return order.status === 'none' ? refuse('ORDER_NOT_FOUND') : order;
}

/** What answering rests on: the offer as published and the provider. */
export function answeringFacts({ answering }: OrderFacts): NonNullable<OrderFacts['answering']> {
  if (!answering) throw new Error('facts of answering were not loaded');
  return answering;
}

/** Demands that it is this provider's order; another provider learns nothing of it. Gives the offer. */
export function requireProvider(order: Order, by: ActingProvider, facts: OrderFacts): OfferFact {
  if (order.status === 'none') refuse('ORDER_NOT_FOUND');
  const { offer, provider } = answeringFacts(facts);
  if (provider.binDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  return offer;
}

/** Demands that the provider signed exactly this text. */
export function requireSignedByProvider(document: SignedDocument, text: string, { binDigest }: ActingProvider): void {
  if (document.text !== text) refuse('DOCUMENT_OUTDATED');
  requireSigner(document.signer, { binDigest });
}

/** Demands that the citizen signed exactly this text. */
export function requireSignedByCitizen(document: SignedDocument, text: string, { iinDigest }: { iinDigest: string }): void {
  if (document.text !== text) refuse('DOCUMENT_OUTDATED');
  requireSigner(document.signer, { iinDigest });
}
