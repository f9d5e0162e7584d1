import { type About, aboutCase } from '@aleumet/proto-events';
import type { KnownComplaint } from './complaint.ts';

/** Returns the `about` of every event of a complaint. */
export function toAbout(complaint: KnownComplaint): About {
  const { personId, departmentId, applicationId, kind, region, ageBand, disabilityGroup } = complaint;
  return aboutCase({ personId, departmentId, applicationId, kind, region, ageBand, disabilityGroup });
}
