import { oneOf } from './form.ts';
import { type PlainDate, plainDate } from './plain-date.ts';
import { SERVICE_KINDS, type ServiceKind } from './service-kind.ts';

/** Something that is in force from a day. */
export type Dated = { readonly from: PlainDate };

/** Numbers of the law in force from a day, for some kinds of service; without `kinds`, for all. */
export type PolicyOfKinds = Dated & { readonly kinds?: readonly ServiceKind[] };

/** Returns the entry in force on a day, from a list with the oldest first. Throws when there is none. */
export function inForceOn<Policy extends Dated>(policies: readonly Policy[], day: PlainDate): Policy {
  const policy = policies.findLast(({ from }) => from <= day);
  if (!policy) throw new Error(`no policy is in force on ${day}`);
  return policy;
}

/** Returns the numbers of the law in force on a day for a kind of service. Throws when there are none. */
export function policyOn<Policy extends PolicyOfKinds>(policies: readonly Policy[], kind: ServiceKind, day: PlainDate): Policy {
  return inForceOn(
    policies.filter(({ kinds }) => kinds?.includes(kind) ?? true),
    day,
  );
}

/** Reads the rows of a `policy.json`, oldest first: days and kinds are parsed, numbers remain unchanged. Throws `InvalidInput`. */
export function readPolicies<Row extends { from: string; kinds?: string[] }>(
  rows: readonly Row[],
): (Omit<Row, 'from' | 'kinds'> & PolicyOfKinds)[] {
  return rows.map(({ from, kinds, ...numbers }) => ({
    ...numbers,
    from: plainDate(from, 'policy.from'),
    ...(kinds && { kinds: kinds.map((kind) => oneOf(SERVICE_KINDS, kind, 'policy.kinds')) }),
  }));
}
