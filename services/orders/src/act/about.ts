import { type About, aboutCase } from '@aleumet/proto-events';
import type { ActTerms } from './act.ts';

/** Returns the `about` of every event of an act. */
export function toAbout({ id: actId, ...act }: ActTerms): About {
  const { personId, departmentId, providerId, applicationId, measureId, entryId, orderId, kind, region } = act;
  const ids = { personId, departmentId, providerId, applicationId, measureId, entryId, orderId, actId };
  return aboutCase({ ...ids, kind, region });
}
