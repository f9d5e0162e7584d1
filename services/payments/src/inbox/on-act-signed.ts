import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, nameBasedId, reaction } from '@aleumet/messaging';
import { ActSignedSchema, fromMoneyMessage } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { reservationOf } from './reservation-of.ts';

/** Both parties have signed: the state owes the guaranteed amount of the act. */
export const onActSigned = reaction(ActSignedSchema, (event, message, { handleLedger }: Deps) => {
  const actId = id<'ActId'>(event.about.actId, 'act_id');
  return handleLedger(
    {
      type: 'SpendReservation',
      reservationId: reservationOf(event.about.orderId),
      actId,
      claimId: nameBasedId<'ClaimId'>('claim', actId),
      guaranteed: fromMoneyMessage(event.guaranteed, 'guaranteed'),
      ...momentOf({ now: () => instant(message.time) }),
    },
    causeOf(message),
  );
});
