import { type PlainDate, plainDate } from '@aleumet/domain';
import policies from '../policy.json' with { type: 'json' };

/** Defaults where the law is silent, in force from a day on. Data: `policy.json`. */
export type IntakePolicy = {
  from: PlainDate;
  /** Minutes after the last day for a reply in which replies may still be on their way. */
  replyGraceMinutes: number;
  /** Days after the end of an order in which its provider still sees the person's name and birth date. */
  providerSeesPersonDays: number;
};

const read: readonly IntakePolicy[] = policies.map(({ from, ...rest }) => ({ ...rest, from: plainDate(from, 'policy.from') }));

/** The policy in force on a day. */
export function policyOn(day: PlainDate): IntakePolicy {
  const policy = read.findLast(({ from }) => from <= day);
  if (!policy) throw new Error(`no policy of applicants is in force on ${day}`);
  return policy;
}
