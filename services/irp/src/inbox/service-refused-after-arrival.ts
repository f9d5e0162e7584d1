import { causeOf, reaction } from '@aleumet/messaging';
import { ServiceRefusedAfterArrivalSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** A person was refused after arriving: the measure no longer counts as executed (A2-30e, GAP-11). */
export const recordServiceRefusal = reaction(
  ServiceRefusedAfterArrivalSchema,
  async (event, message, { handleProgramme }: Deps) => {
    const reason = 'SERVICE_REFUSED_AFTER_ARRIVAL';
    const command = { type: 'RecordNonExecution', ...aboutOrder(event, message), reason } as const;
    await handleProgramme(command, causeOf(message));
  },
);
