import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProactiveOfferDeclinedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedOffer } from '../replicas/ended-offer.ts';
import { requestSms } from './request-sms.ts';

/** The recipient refuses: SAN-SMS-04 (A2-18). Its codes are free again. */
export const onProactiveOfferDeclined = reaction(ProactiveOfferDeclinedSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedOffer(tx, event.offeringId));
  await requestSms(event, message, { deps, reason: 'OFFER_DECLINED', offeringId: event.offeringId });
});
