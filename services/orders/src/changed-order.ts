import { id, type OrderId } from '@aleumet/domain';
import type { Context } from './context.ts';
import type { OrderCommand } from './order/decider.ts';
import { refuse } from './refusals.ts';

/** Sends the command and reads the order again. */
export async function changedOrder({ deps, cause, reads }: Context, command: OrderCommand) {
  await deps.handleOrder(command, cause);
  return (await reads.findChangedOrder(command.orderId)) ?? refuse('ORDER_NOT_FOUND');
}

export function orderIdOf(input: { orderId: string }): OrderId {
  return id(input.orderId, 'orderId');
}
