import { type Branded, InvalidInput, phone as anyPhone } from '@aleumet/domain';

/** A telephone number as printed in the notice A2/F7: `+7 (7xx) xxxxxxx`. */
export type Phone = Branded<string, 'Phone'>;

/** Reads a number of Kazakhstan with any spacing; returns it in the form of A2/F7. */
export function phone(text: string, path = 'phone'): Phone {
  const digits = anyPhone(text, path);
  if (!digits.startsWith('+77')) throw new InvalidInput(path, 'NOT_A_PHONE');
  return `+7 (${digits.slice(2, 5)}) ${digits.slice(5)}` as Phone;
}
