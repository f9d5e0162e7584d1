import { type PlainDate, policyOn, type PolicyOfKinds, readPolicies, type ServiceKind } from '@aleumet/domain';
import policies from '../policy.json' with { type: 'json' };

/** Numbers of the law, and defaults where it states none, with the first day of validity. Data: `policy.json`. */
export type IntakePolicy = PolicyOfKinds & {
  /** Working days from registration or consent to the decision (A2/F3-3). */
  termWorkingDays: number;
  /** Days before the last day for the decision by which a result must be handed to the State Corporation (A2-11a). */
  handOnDaysBefore: number;
  /** Calendar months for which the State Corporation keeps a result (A2-12a). */
  keepMonths: number;
  /** Working days in which the department sends a result that the State Corporation requests again (A2-12c). */
  sendBackWorkingDays: number;
  /** Working days for the reply to an invitation (A2-17a). */
  replyWorkingDays: number;
  /** Working days for the answer to a complaint, of an office and of the quality body (A2-14f, A2-14g). */
  complaintWorkingDays: number;
  qualityBodyWorkingDays: number;
  /** Minutes after the last day for a reply during which replies may still be delivered. */
  replyGraceMinutes: number;
  /** Days after the end of an order during which its provider can see the person's name and birth date. */
  providerSeesPersonDays: number;
};

const read: readonly IntakePolicy[] = readPolicies(policies);

/** The policy of each kind of service, on a day. */
export type PolicyOf = (kind: ServiceKind) => IntakePolicy;

/** The policy for a kind of service on a day. */
export function intakePolicyOn(kind: ServiceKind, day: PlainDate): IntakePolicy {
  return policyOn(read, kind, day);
}
