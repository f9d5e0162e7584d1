import { bedNoticeText, cancellationText, refusalText, withdrawalText } from '../documents/answering.ts';
import type { DocumentsToSignInput, SigningAction } from '../generated/graphql.ts';
import { findAnsweringFacts } from '../order/answering-facts.ts';
import { refuse } from '../refusals.ts';
import { type DocumentsToSign, onlyDocuments, type Signing } from './asking.ts';
import { needed } from './needed.ts';

type Answer = Exclude<SigningAction, 'SIGN_CONTRACT' | 'PLACE' | 'SIGN_ACT'>;

/** The document of an answer, a withdrawal or a cancellation, with the amounts that were agreed. */
export async function answerDocuments(
  action: Answer,
  input: DocumentsToSignInput,
  { deps, reads }: Signing,
): Promise<DocumentsToSign> {
  const order = (await reads.findOrder(needed(input.orderId, 'orderId'))) ?? refuse('ORDER_NOT_FOUND');
  const { bedDays, price, guaranteed, coPayment } = order;
  const agreed = { bedDays, price, guaranteed, coPayment, warnings: [] };
  switch (action) {
    case 'ACCEPT': {
      const { offer } = await findAnsweringFacts(deps.db, order);
      return { documents: [{ kind: 'BED_NOTICE', text: bedNoticeText(order, offer) }], ...agreed };
    }
    case 'REFUSE': {
      const reason = needed(input.reason, 'reason');
      if (reason.trim() === '') refuse('REASON_MISSING');
      return { documents: [{ kind: 'ORDER_REFUSAL', text: refusalText(order, reason) }], ...agreed };
    }
    case 'WITHDRAW':
      return { documents: [{ kind: 'ORDER_WITHDRAWAL', text: withdrawalText(order) }], ...agreed };
    case 'CANCEL':
      return { documents: [{ kind: 'ORDER_CANCELLATION', text: cancellationText(order, null) }], ...agreed };
    case 'CANCEL_BY_PROVIDER': {
      const reason = needed(input.cancellationReason, 'cancellationReason');
      return { documents: [{ kind: 'ORDER_CANCELLATION', text: cancellationText(order, reason) }], ...agreed };
    }
  }
}

/** The act as it was drawn up: both sign the same bytes. */
export async function actDocuments(input: DocumentsToSignInput, { reads }: Signing): Promise<DocumentsToSign> {
  const act = (await reads.findAct(needed(input.actId, 'actId'))) ?? refuse('ACT_NOT_FOUND');
  const { quantity: bedDays, price, guaranteed, coPayment } = act;
  return { ...onlyDocuments({ kind: 'ACT', text: act.document }), bedDays, price, guaranteed, coPayment };
}
