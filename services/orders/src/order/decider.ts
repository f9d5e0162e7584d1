import type { Decider } from '@aleumet/domain';
import { withClosing } from './closing.ts';
import { type AcceptOrder, acceptOrder } from './decisions/accept-order.ts';
import { fulfilOrder } from './decisions/fulfil-order.ts';
import { type FundOrder, fundOrder } from './decisions/fund-order.ts';
import { type CancelOrder, cancelOrder } from './decisions/cancel-order.ts';
import { type CancelOrderByProvider, cancelOrderByProvider } from './decisions/cancel-order-by-provider.ts';
import { type EndWithEntry, endWithEntry } from './decisions/end-with-entry.ts';
import { type FlagOverdueAnswer, flagOverdueAnswer } from './decisions/flag-overdue-answer.ts';
import { type MoveDeadlines, moveDeadlines } from './decisions/move-deadlines.ts';
import { type PlaceOrder, placeOrder } from './decisions/place-order.ts';
import { type RefuseOrder, refuseOrder } from './decisions/refuse-order.ts';
import { type VoidOrder, voidOrder } from './decisions/void-order.ts';
import { type WithdrawOrder, withdrawOrder } from './decisions/withdraw-order.ts';
import { evolve } from './evolve.ts';
import type { OrderFacts } from './facts.ts';
import { type FulfilmentCommand, isFulfilmentCommand } from './fulfilment.ts';
import type { OrderEvent } from './events.ts';
import type { Order } from './order.ts';

export type OrderCommand =
  | PlaceOrder
  | FundOrder
  | VoidOrder
  | EndWithEntry
  | AcceptOrder
  | RefuseOrder
  | WithdrawOrder
  | CancelOrder
  | CancelOrderByProvider
  | FlagOverdueAnswer
  | MoveDeadlines
  | FulfilmentCommand;

function decide(order: Order, command: OrderCommand, facts: OrderFacts): OrderEvent[] {
  return withClosing(order, decideAlone(order, command, facts));
}

function decideAlone(order: Order, command: OrderCommand, facts: OrderFacts): OrderEvent[] {
  if (isFulfilmentCommand(command)) return fulfilOrder(order, command, facts);
  switch (command.type) {
    case 'PlaceOrder':
      return placeOrder(order, command, facts);
    case 'FundOrder':
      return fundOrder(order, command);
    case 'VoidOrder':
      return voidOrder(order, command);
    case 'EndWithEntry':
      return endWithEntry(order, command);
    case 'AcceptOrder':
      return acceptOrder(order, command, facts);
    case 'RefuseOrder':
      return refuseOrder(order, command, facts);
    case 'WithdrawOrder':
      return withdrawOrder(order, command);
    case 'CancelOrder':
      return cancelOrder(order, command);
    case 'CancelOrderByProvider':
      return cancelOrderByProvider(order, command, facts);
    case 'FlagOverdueAnswer':
      return flagOverdueAnswer(order, command);
    case 'MoveDeadlines':
      return moveDeadlines(order, command, facts);
  }
}

export const orderDecider: Decider<Order, OrderCommand, OrderEvent, OrderFacts> = { initial: { status: 'none' }, decide, evolve };
