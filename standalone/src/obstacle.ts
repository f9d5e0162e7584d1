import { StartError } from '@aleumet/testkit/postgres';
import { ZodError } from 'zod';

/** A problem that the user can solve. It is printed as a sentence, without a stack trace. */
export class Obstacle extends Error {}

/** Returns the sentence of an error that is not a bug of the program; undefined for a bug. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Obstacle || error instanceof StartError) return error.message;
  if (error instanceof ZodError) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  return undefined;
}
