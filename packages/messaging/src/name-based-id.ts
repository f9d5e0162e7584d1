import { v5 } from 'uuid';
import { id, type Id } from '@aleumet/domain';

/** The namespace of ids that are computed from messages. */
const NAMESPACE = '2f0c5b8e-52b4-5d3a-9a57-7c1f6d0e4a11';

/**
 * Returns the id of what `cause` creates. The same arguments give the same id, so a repeated message finds what it created before.
 */
export function nameBasedId<Name extends string>(...cause: readonly [string, ...string[]]): Id<Name> {
  return id(v5(cause.join(' '), NAMESPACE));
}
