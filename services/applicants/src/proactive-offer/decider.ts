import type { Decider } from '@aleumet/domain';
import { type ExpireOffer, expireOffer } from './decisions/expire-offer.ts';
import { type MarkUndeliverable, markUndeliverable } from './decisions/mark-undeliverable.ts';
import { type MoveReplyBy, moveReplyBy } from './decisions/move-reply-by.ts';
import { type RecordReply, recordReply } from './decisions/record-reply.ts';
import { type SendOffer, sendOffer } from './decisions/send-offer.ts';
import { type SupersedeOffer, supersedeOffer } from './decisions/supersede-offer.ts';
import type { OfferFacts } from './facts.ts';
import { evolve, type OfferEvent, type ProactiveOffer } from './proactive-offer.ts';

export type OfferCommand = SendOffer | RecordReply | ExpireOffer | MarkUndeliverable | SupersedeOffer | MoveReplyBy;

function decide(offer: ProactiveOffer, command: OfferCommand, facts: OfferFacts): OfferEvent[] {
  switch (command.type) {
    case 'SendOffer':
      return sendOffer(offer, command, facts);
    case 'RecordReply':
      return recordReply(offer, command);
    case 'ExpireOffer':
      return expireOffer(offer, command, facts);
    case 'MarkUndeliverable':
      return markUndeliverable(offer, command);
    case 'SupersedeOffer':
      return supersedeOffer(offer, command);
    case 'MoveReplyBy':
      return moveReplyBy(offer, command, facts);
  }
}

export const offerDecider: Decider<ProactiveOffer, OfferCommand, OfferEvent, OfferFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
