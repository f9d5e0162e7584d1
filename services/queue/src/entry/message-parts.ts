import { Channel, toTimestamp } from '@aleumet/proto-events';
import type { SpecialistId } from '@aleumet/domain';
import type { Registration } from './entry.ts';

/** What only the registration tells (A2-22b). */
export function queuing({ queueNo, channel, receivedAt, seq, registeredAt, registeredBy }: Registration) {
  return {
    specialistId: registeredBy,
    channel: Channel[channel],
    queueNo: BigInt(queueNo),
    receivedAt: toTimestamp(receivedAt),
    seq: BigInt(seq),
    queuedAt: toTimestamp(registeredAt),
  };
}

/** The specialist who acted, when one did. */
export function actedBy(specialistId: SpecialistId | null) {
  return specialistId === null ? {} : { specialistId };
}
