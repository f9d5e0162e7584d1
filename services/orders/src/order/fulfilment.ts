import type { StayChoice } from '../stay/choice.ts';
import type { StayCommand } from '../stay/decider.ts';
import type { StayFacts } from '../stay/facts.ts';
import type { Stay, StayEvent } from '../stay/stay.ts';

/*
 * The part of an order that differs from family to family, under the order's id, version, key and door. An order has exactly one. A further
 * family is a further member of each union, and each function a choice by `family`.
 */
export type Fulfilment = Stay;
export type FulfilmentChoice = StayChoice;
export type FulfilmentFacts = StayFacts;
export type FulfilmentCommand = StayCommand;
export type FulfilmentEvent = StayEvent;

export { tariffDayOf } from '../stay/choice.ts';
export { decideStay as decideFulfilment, isStayCommand as isFulfilmentCommand } from '../stay/decider.ts';
export { chooseStay as chooseFulfilment } from '../stay/decisions/choose-stay.ts';
export { stayAcceptance as acceptanceDocument, stayInOrder as fulfilmentInOrder } from '../stay/documents.ts';
export {
  choiceOf,
  endOfStay as endOfFulfilment,
  evolveStay as evolveFulfilment,
  isStayEvent as isFulfilmentEvent,
} from '../stay/stay.ts';
