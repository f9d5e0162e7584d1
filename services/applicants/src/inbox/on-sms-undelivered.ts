import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { fromTimestamp, SmsReason, SmsUndeliveredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The request of an offer reached nobody (A2-15b); other messages change nothing here (GAP-5). */
export const onSmsUndelivered: Reaction<Deps> = reaction(
  SmsUndeliveredSchema,
  async (event, message, { handleProactiveOffer }) => {
    if (event.reason !== SmsReason.OFFER || event.offeringId === undefined) return;
    const offeringId = id<'OfferingId'>(event.offeringId, 'offeringId');
    const failedAt = fromTimestamp(event.failedAt, 'failedAt');
    const moment = momentOf({ now: () => instant(message.time) });
    await handleProactiveOffer({ type: 'MarkUndeliverable', offeringId, failedAt, ...moment }, causeOf(message));
  },
);
