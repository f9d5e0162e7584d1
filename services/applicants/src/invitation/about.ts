import { type About, aboutCase } from '@aleumet/proto-events';
import type { KnownInvitation } from './invitation.ts';

/** Returns the `about` of every event of an invitation. */
export function toAbout(invitation: KnownInvitation): About {
  const { personId, departmentId, measureId, caseNo, kind, region, ageBand, disabilityGroup } = invitation;
  return aboutCase({ personId, departmentId, measureId, caseNo, kind, region, ageBand, disabilityGroup });
}
