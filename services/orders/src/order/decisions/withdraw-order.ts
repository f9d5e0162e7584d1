import type { Moment, OrderId } from '@aleumet/domain';
import { withdrawalText } from '../documents.ts';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderEvent } from '../events.ts';
import { endedAs, type Order } from '../order.ts';
import { type Citizen, requireRecipient } from '../../people/parties.ts';
import { requirePlaced } from './guards.ts';

export type WithdrawOrder = Moment & { type: 'WithdrawOrder'; orderId: OrderId; by: Citizen; document: SignedDocument };

/** The recipient withdraws an order that the provider has not answered, whether overdue or not (GAP-10). */
export function withdrawOrder(state: Order, { orderId, by, document, now, today }: WithdrawOrder): OrderEvent[] {
  const order = requirePlaced(state);
  requireRecipient(by, order.personId);
  if (endedAs(order, 'WITHDRAWN')?.closingSignatureId === document.signatureId) return [];
  if (order.status !== 'SENT' && order.status !== 'AWAITING_FUNDS') refuse('ORDER_ALREADY_ANSWERED');
  requireSigned(document, withdrawalText(order), { iinDigest: by.iinDigest });
  const signed = [{ kind: 'ORDER_WITHDRAWAL', by: 'RECIPIENT', document, signedAt: now }] as const;
  return [{ type: 'OrderWithdrawn', orderId, signed, withdrawnAt: now, closedOn: today }];
}
