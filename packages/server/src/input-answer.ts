import type { InvalidInput } from '@aleumet/domain';

/** What a client sees of a wrong value: code, place, problem, and the sentence in every language; never the value. */
export function toInputAnswer({ message, code, path, problem, details, messages }: InvalidInput) {
  return { message, extensions: { code, details: { path, problem, ...details }, messages } };
}
