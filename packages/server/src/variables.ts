import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** What keeps a program from starting and whoever runs it can mend: sentences, and no stack trace. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/** The environment of a process, or what a test has in its place. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads variables by their definition; an empty one counts as not given. Throws `BadEnvironment` with a sentence for each that is wrong. */
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

/** The text of the file that a variable names. Throws `BadEnvironment` when it cannot be read. */
export function readFileOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadEnvironment(`${variable} names a file that cannot be read: ${file}`, { cause });
  }
}
