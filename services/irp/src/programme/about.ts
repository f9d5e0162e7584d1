import { type About, aboutCase } from '@aleumet/proto-events';
import type { Delivery, Measure } from './programme.ts';

/** Returns the `about` of every event of a measure. */
export function toAbout(programme: Delivery, { id: measureId, kind }: Pick<Measure, 'id' | 'kind'>): About {
  const { personId, departmentId, region, ageBand, disabilityGroup } = programme;
  return aboutCase({ personId, departmentId, measureId, kind, region, ageBand, disabilityGroup });
}
