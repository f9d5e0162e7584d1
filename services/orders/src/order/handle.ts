import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import { type OrderCommand, orderDecider } from './decider.ts';
import type { OrderFacts } from './facts.ts';
import { createLoadOrder } from './load.ts';
import type { OrderEvent } from './events.ts';
import type { Order } from './order.ts';
import { publishOrder } from './publish.ts';
import { saveOrder, type Transaction } from './store.ts';

/** Every change of an order passes through this handler. */
export function createHandleOrder(db: Database<Transaction>, law: Law, committed: () => void): Handle<OrderCommand> {
  return createCommandHandler<Transaction, Order, OrderCommand, OrderEvent, OrderFacts>({
    db,
    decider: orderDecider,
    load: createLoadOrder(law),
    save: saveOrder,
    publish: publishOrder,
    committed,
  });
}
