import type { Branded } from './brand.ts';
import { isDate, type PlainDate, plainDate } from './plain-date.ts';
import { InvalidInput } from './refusal.ts';

/** Individual identification number of a natural person: 12 digits, the last one a check digit. */
export type Iin = Branded<string, 'Iin'>;
/** Business identification number of an organisation: 12 digits, the last one a check digit. */
export type Bin = Branded<string, 'Bin'>;

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Reads an IIN: 12 digits, a possible birth date, the right check digit. */
export function iin(text: string, path = 'iin'): Iin {
  if (!hasRightCheckDigit(text) || birthDateIn(text) === undefined) throw new InvalidInput(path, 'NOT_AN_IIN');
  return text as Iin;
}

/** Returns the date of birth contained in the number: six digits, and the century in the seventh. */
export function birthDateOf(number: Iin): PlainDate {
  return plainDate(birthDateIn(number) ?? '', 'iin');
}

/** Reads a BIN: 12 digits, month of registration, the right check digit. */
export function bin(text: string, path = 'bin'): Bin {
  const month = Number(text.slice(2, 4));
  if (!hasRightCheckDigit(text) || month < 1 || month > 12) throw new InvalidInput(path, 'NOT_A_BIN');
  return text as Bin;
}

/** Returns the check digit of the first eleven digits; undefined when the algorithm gives none (such numbers are never issued). */
export function checkDigitOf(eleven: string): number | undefined {
  const first = weighted(eleven, FIRST_WEIGHTS);
  if (first < 10) return first;
  const second = weighted(eleven, SECOND_WEIGHTS);
  return second < 10 ? second : undefined;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}

function hasRightCheckDigit(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigitOf(text.slice(0, 11)) === Number(text[11]);
}

/** The seventh digit is odd for men, even for women: 1 and 2 of the nineteenth century, 5 and 6 of the twenty-first. */
function birthDateIn(text: string): PlainDate | undefined {
  const century = 17 + Math.ceil(Number(text[6]) / 2);
  if (century < 18 || century > 20) return undefined;
  const date: string = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  return isDate(date) ? date : undefined;
}
