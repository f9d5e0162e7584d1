import type { Decider } from '@aleumet/domain';
import { type PublishOffer, publishOffer } from './decisions/publish-offer.ts';
import { type WithdrawExcludedOffer, withdrawExcludedOffer } from './decisions/withdraw-excluded-offer.ts';
import { type WithdrawOffer, withdrawOffer } from './decisions/withdraw-offer.ts';
import { evolve, type Offer, type OfferEvent, type OfferFacts } from './offer.ts';

export type OfferCommand = PublishOffer | WithdrawOffer | WithdrawExcludedOffer;

function decide(offer: Offer, command: OfferCommand, facts: OfferFacts): OfferEvent[] {
  switch (command.type) {
    case 'PublishOffer':
      return publishOffer(offer, command, facts);
    case 'WithdrawOffer':
      return withdrawOffer(offer, command, facts);
    case 'WithdrawExcludedOffer':
      return withdrawExcludedOffer(offer, command, facts);
  }
}

export const offerDecider: Decider<Offer, OfferCommand, OfferEvent, OfferFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
