import { StartError } from '@aleumet/testkit/postgres';
import { ZodError } from 'zod';

/** What a person at the terminal can do something about: a sentence, and no stack trace. */
export class Obstacle extends Error {}

/** The sentence of an error that is no fault of the program; undefined for a fault. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Obstacle || error instanceof StartError) return error.message;
  if (error instanceof ZodError) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  return undefined;
}
