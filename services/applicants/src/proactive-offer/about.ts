import { type About, aboutCase } from '@aleumet/proto-events';
import type { KnownOffer } from './proactive-offer.ts';

/** The head of every event of a proactive offer. */
export function toAbout(offer: KnownOffer): About {
  const { personId, departmentId, measureId, caseNo, kind, region, ageBand, disabilityGroup } = offer;
  return aboutCase({ personId, departmentId, measureId, caseNo, kind, region, ageBand, disabilityGroup });
}
