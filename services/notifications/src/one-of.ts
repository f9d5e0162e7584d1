import { InvalidInput } from '@aleumet/domain';

/** Reads a word that must be one of a list. */
export function oneOf<Word extends string>(words: readonly Word[], text: string | null, path: string): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new InvalidInput(path, `not one of ${words.join(', ')}`);
  return word;
}
