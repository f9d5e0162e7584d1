import { type About, aboutCase } from '@aleumet/proto-events';
import type { Purpose } from './reservation.ts';

/** Returns the `about` of every event of a reservation, and, with the act, of a claim. */
export function toAbout({ personId, departmentId, providerId, orderId, kind, region }: Purpose): About {
  return aboutCase({ personId, departmentId, providerId, orderId, kind, region });
}
