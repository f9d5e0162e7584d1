import { Channel } from '@aleumet/proto-events';
import type { KnownApplication } from './application.ts';
/** How it was submitted, with the fields of that channel. */
export function toChannel({ channel, unitId, invitationId }: KnownApplication) {
  return {
    channel: Channel[channel],
    ...(unitId !== null && { unitId }),
    ...(invitationId !== null && { invitationId }),
  };
}

/** The specialist, where one acted. */
export function toSpecialist(by: { specialistId: string | null } | null): { specialistId?: string } {
  return by?.specialistId == null ? {} : { specialistId: by.specialistId };
}
