import type { InvalidInput } from '@aleumet/domain';

/** Returns what a client sees of an invalid value: code, path, problem, and the sentence in each language; never the value. */
export function toInputAnswer({ message, code, path, problem, details, messages }: InvalidInput) {
  return { message, extensions: { code, details: { path, problem, ...details }, messages } };
}
