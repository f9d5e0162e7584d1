import type { Branded } from './brand.ts';
import { InvalidInput } from './refusal.ts';

/** A name of a natural person, or a part of it. */
export type PersonName = Branded<string, 'PersonName'>;

export const MOST_OF_A_NAME = 200;
export const MOST_OF_A_LINE = 500;
export const MOST_OF_A_TEXT = 4000;
export const MOST_OF_A_DOCUMENT = 100_000;

/** Controls, formats, halves of characters, private and unassigned ones, and what is drawn as nothing though it counts as a letter. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** In prose, line feeds and tabs have a meaning, and so have the joiners of other scripts and of emoji. */
const MEANT = /\n|\t|\u200C|\u200D|\uFE0E|\uFE0F/gu;
const LINE_ENDS = /\r\n?|\u2028|\u2029/gu;
const NAME = /^[\p{L}\p{M} .'’ʼ-]+$/u;
const LETTER = /\p{L}/u;
const SPACES = /\p{Zs}/gu;
/** The same limit as Unicode's (UAX 15, stream-safe text): normalising more marks takes quadratic time. */
const MOST_MARKS = 30;
const TOO_MANY_MARKS = /\p{M}{31}/u;

/** Reads a name of a natural person: letters of any script, in normal form NFC. Throws `InvalidInput`. */
export function personName(given: string, path = 'name'): PersonName {
  const name = line(given, path, MOST_OF_A_NAME);
  if (!NAME.test(name) || !LETTER.test(name)) throw new InvalidInput(path, 'NOT_A_NAME');
  return name as PersonName;
}

/** Reads a single line: NFC, trimmed, not empty, at most `most` characters. Throws `InvalidInput`. */
export function line(given: string, path = 'text', most = MOST_OF_A_LINE): string {
  const text = normal(given, path, most);
  if (HIDDEN.test(text)) throw new InvalidInput(path, 'HIDDEN_CHARACTER');
  return filled(text, path);
}

/**
 * Reads text of one or more lines: NFC, trimmed. It may be empty; a rule refuses empty text where needed. Throws `InvalidInput`.
 */
export function prose(given: string, path = 'text', most = MOST_OF_A_TEXT): string {
  const text = normal(given, path, most).replaceAll('\r\n', '\n');
  if (HIDDEN.test(text.replaceAll(MEANT, ''))) throw new InvalidInput(path, 'HIDDEN_CHARACTER');
  return text;
}

/**
 * Reads text that a person wrote elsewhere and cannot be asked to write again: invisible characters, which `prose` rejects, are
 * removed, and half of a character becomes U+FFFD. Throws `InvalidInput` when it is too long.
 */
export function receivedProse(given: string, path = 'text', most = MOST_OF_A_TEXT): string {
  if (given.length > most) throw new InvalidInput(path, 'TOO_LONG', { most });
  const lines = given.toWellFormed().replaceAll(LINE_ENDS, '\n');
  return prose(Array.from(lines).filter(isSeen).join(''), path, most);
}

function isSeen(character: string): boolean {
  return !HIDDEN.test(character.replaceAll(MEANT, ''));
}

/** Reads a text that must not change by a single byte: a signed document. Throws `InvalidInput`. */
export function exactText(given: string, path = 'text', most = MOST_OF_A_DOCUMENT): string {
  requireWhole(given, path, most);
  if (given.includes('\0')) throw new InvalidInput(path, 'HIDDEN_CHARACTER');
  return given;
}

/** Returns the text. Throws `InvalidInput` when it is empty. */
export function filled(text: string, path: string): string {
  if (text === '') throw new InvalidInput(path, 'EMPTY');
  return text;
}

/** One normal form and one kind of space, so that texts that look the same are the same. */
function normal(given: string, path: string, most: number): string {
  requireWhole(given, path, most);
  if (TOO_MANY_MARKS.test(given)) throw new InvalidInput(path, 'TOO_MANY_MARKS', { most: MOST_MARKS });
  const text = given.normalize('NFC').replaceAll(SPACES, ' ').trim();
  requireWhole(text, path, most);
  return text;
}

/** Checks the length before doing anything else with the text. */
function requireWhole(text: string, path: string, most: number): void {
  if (text.length > most) throw new InvalidInput(path, 'TOO_LONG', { most });
  if (!text.isWellFormed()) throw new InvalidInput(path, 'BROKEN_CHARACTER');
}
