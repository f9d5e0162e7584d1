import { type About, aboutCase } from '@aleumet/proto-events';
import type { DepartmentRecord } from './department.ts';

/** Returns the `about` of every event of a department. */
export function toAbout({ id: departmentId, region }: DepartmentRecord): About {
  return aboutCase({ departmentId, region });
}
