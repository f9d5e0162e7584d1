import { v5 } from 'uuid';
import { id, type Id } from '@aleumet/domain';

/** The namespace of everything that a message creates. */
const NAMESPACE = '2f0c5b8e-52b4-5d3a-9a57-7c1f6d0e4a11';

/** The id of what `cause` creates: the same words give the same id, so a repeated message finds what it made before. */
export function nameBasedId<Name extends string>(...cause: readonly [string, ...string[]]): Id<Name> {
  return id(v5(cause.join(' '), NAMESPACE));
}
