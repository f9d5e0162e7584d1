import { type About, aboutCase } from '@aleumet/proto-events';
import type { Terms } from './terms.ts';

/** Returns the `about` of every event of an order. */
export function toAbout(order: Terms): About {
  const { id: orderId, personId, departmentId, providerId, applicationId, measureId, entryId } = order;
  const { kind, region, ageBand, disabilityGroup } = order;
  const counted = { kind, region, ageBand, disabilityGroup };
  return aboutCase({ personId, departmentId, providerId, applicationId, measureId, entryId, orderId, ...counted });
}
