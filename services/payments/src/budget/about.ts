import { type About, aboutCase } from '@aleumet/proto-events';
import type { BudgetHead } from './budget.ts';

/** Returns the `about` of every event of a budget. */
export function toAbout({ departmentId, kind, region }: BudgetHead): About {
  return aboutCase({ departmentId, kind, region });
}
