import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { FIXED_LIMITS } from './limits.ts';
import { sizeRefused } from './refuse-size.ts';

type Result = Pick<FormattedExecutionResult, 'data'> & { errors?: readonly GraphQLFormattedError[] };

/**
 * Replaces an answer that is too long with a refusal. A text is in memory once, but appears in the answer as often as it was
 * requested, and so does a name chosen by the client.
 */
export function boundAnswer(result: Result): void {
  const allowed = FIXED_LIMITS.answerCharacters;
  if (!isLonger(result, allowed)) return;
  const { message, extensions } = sizeRefused('ANSWER_TOO_LARGE', { counts: 'characters', allowed });
  const { http: _, ...shown } = extensions;
  result.data = null;
  result.errors = [{ message, extensions: shown }];
}

/** Whether the texts and names in the value have more characters in total. Stops as soon as they do. */
function isLonger(root: unknown, most: number): boolean {
  const open = [root];
  let left = most;
  while (open.length > 0 && left >= 0) {
    const value = open.pop();
    if (typeof value === 'string') left -= value.length;
    else if (Array.isArray(value)) open.push(...value);
    else if (typeof value === 'object' && value !== null) for (const entry of Object.entries(value)) open.push(...entry);
  }
  return left < 0;
}
