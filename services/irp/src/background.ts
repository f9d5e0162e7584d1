import type { DepartmentId } from '@aleumet/domain';

/** Department and other attributes of the case, as on the day of delivery. */
export type Background = { departmentId: DepartmentId; region: string; ageBand: AgeBand; disabilityGroup: DisabilityGroup };

/**
 * A person and the data bank that delivered the person, as named in its token; null for persons published before this was stored.
 */
export type DeliveredPerson = Background & { deliveredBy: string | null };

export const AGE_BANDS = ['FROM_0_TO_6', 'FROM_7_TO_17', 'FROM_18_TO_29', 'FROM_30_TO_44', 'FROM_45_TO_62', 'FROM_63'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const DISABILITY_GROUPS = ['FIRST', 'SECOND', 'THIRD', 'CHILD'] as const;
export type DisabilityGroup = (typeof DISABILITY_GROUPS)[number];
