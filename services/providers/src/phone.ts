import { type Branded, InvalidInput } from '@aleumet/domain';

/** A telephone as the notice A2/F7 prints it: `+7 (7xx) xxxxxxx`. */
export type Phone = Branded<string, 'Phone'>;

const DIGITS = /^\+77\d{9}$/;

/** Reads a number of Kazakhstan in any spacing; keeps the form of A2/F7. */
export function phone(text: string, path = 'phone'): Phone {
  const digits = text.replaceAll(/[\s()-]/g, '');
  if (!DIGITS.test(digits)) throw new InvalidInput(path, 'not a telephone of the form +7 (7xx) xxxxxxx');
  return `+7 (${digits.slice(2, 5)}) ${digits.slice(5)}` as Phone;
}
