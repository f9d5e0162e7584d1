import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProactiveOfferAcceptedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedOffer } from '../replicas/ended-offer.ts';
import { requestSms } from './request-sms.ts';

/** The recipient consents: SAN-SMS-02 (A2-16a). Its codes are free again. */
export const onProactiveOfferAccepted = reaction(ProactiveOfferAcceptedSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedOffer(tx, event.offeringId));
  await requestSms(event, message, { deps, reason: 'CONSENT_RECEIVED', offeringId: event.offeringId });
});
