import { type About, aboutCase } from '@aleumet/proto-events';
import type { FilledPlan } from './plan.ts';

/** Returns the `about` of every event of a plan; a plan of the region has no department. */
export function toAbout({ departmentId, kind, region }: FilledPlan): About {
  return aboutCase({ departmentId, kind, region });
}
