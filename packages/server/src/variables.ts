import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A problem that prevents a program from starting and that its operator can fix: sentences, without a stack trace. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/** The environment of a process, or a replacement in a test. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads variables by their definition; an empty one counts as not given. Throws `BadEnvironment` with a sentence for each invalid
 * one.
 */
export function readVariables<Definition extends z.ZodObject>(definition: Definition, variables: Variables): z.infer<Definition> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = definition.safeParse(given);
  if (read.success) return read.data;
  const sentences = read.error.issues.map(({ path: [name], message }) => {
    const variable = String(name);
    const problem = variable in given ? `${variable} is wrong (${message})` : `${variable} is missing`;
    const meant = definition.shape[variable]?.description;
    return meant === undefined ? `${problem}.` : `${problem}: ${meant}`;
  });
  throw new BadEnvironment(sentences.join(' '));
}

/** Returns the text of the file named by a variable. Throws `BadEnvironment` when it cannot be read. */
export function readFileOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadEnvironment(`${variable} names a file that cannot be read: ${file}`, { cause });
  }
}
