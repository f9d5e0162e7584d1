import { type About, aboutCase } from '@aleumet/proto-events';
import type { KnownApplication } from './application.ts';

/** Returns the `about` of every event of an application. */
export function toAbout(application: KnownApplication): About {
  const { personId, departmentId, id: applicationId, measureId, kind, region, ageBand, disabilityGroup } = application;
  const caseNo = 'caseNo' in application ? application.caseNo : '';
  return aboutCase({ personId, departmentId, applicationId, measureId, caseNo, kind, region, ageBand, disabilityGroup });
}
