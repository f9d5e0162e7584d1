import { type About, aboutCase } from '@aleumet/proto-events';
import type { Registration } from './entry.ts';

/** Returns the `about` of every event of an entry. */
export function toAbout(registration: Registration): About {
  const { id: entryId, personId, departmentId, applicationId, measureId, caseNo } = registration;
  const { kind, region, ageBand, disabilityGroup } = registration;
  return aboutCase({ personId, departmentId, applicationId, measureId, entryId, caseNo, kind, region, ageBand, disabilityGroup });
}
