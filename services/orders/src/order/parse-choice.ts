import { id } from '@aleumet/domain';
import { orderIdOf } from '../changed-order.ts';
import type { StayToSignInput } from '../generated/graphql.ts';
import type { FulfilmentChoice } from './fulfilment.ts';
import type { Choice } from './plan.ts';

type OrderInput = Pick<StayToSignInput, 'orderId' | 'entryId' | 'offerId' | 'reimbursementApplicationId'>;

/** Reads the values that all families have in common. */
export function parseChoice(input: OrderInput, fulfilment: FulfilmentChoice): Choice {
  return {
    orderId: orderIdOf(input),
    entryId: id(input.entryId, 'entryId'),
    offerId: id(input.offerId, 'offerId'),
    reimbursementApplicationId: id(input.reimbursementApplicationId, 'reimbursementApplicationId'),
    fulfilment,
  };
}
