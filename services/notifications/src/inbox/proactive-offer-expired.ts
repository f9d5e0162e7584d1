import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProactiveOfferExpiredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedOffer } from '../replicas/ended-offer.ts';
import { requestSms } from './request-sms.ts';

/** No reply in three working days: SAN-SMS-03 (A2-17b). Its codes are free again. */
export const onProactiveOfferExpired = reaction(ProactiveOfferExpiredSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedOffer(tx, event.offeringId));
  await requestSms(event, message, { deps, reason: 'OFFER_EXPIRED', offeringId: event.offeringId });
});
