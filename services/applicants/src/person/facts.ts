import type { DepartmentId } from '@aleumet/domain';

/** The data, besides the person, needed for a decision about a person. */
export type PersonFacts = {
  /** The department that the command names or the person belongs to; null when the portal does not know it. */
  department: { id: DepartmentId; region: string } | null;
  /** Whether an application, invitation or complaint of the person is still open. */
  hasLiveCase: boolean;
  /** Whether the application in the command belongs to the person and was accepted. */
  hasAccepted: boolean;
};
