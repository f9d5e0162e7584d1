import type { DepartmentId } from '@aleumet/domain';

/** What a decision about a person rests on besides the person. */
export type PersonFacts = {
  /** The department that the command names or the person belongs to; null when the portal does not know it. */
  department: { id: DepartmentId; region: string } | null;
  /** Whether an application, invitation or complaint of the person is still open. */
  hasLiveCase: boolean;
  /** Whether the application of the command is the person's and not one whose acceptance was refused. */
  hasAccepted: boolean;
};
