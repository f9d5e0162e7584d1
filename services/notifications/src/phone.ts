import { type Branded, InvalidInput } from '@aleumet/domain';

/** A telephone number as registers and gateways exchange it: `+77012345678`. */
export type Phone = Branded<string, 'Phone'>;

const FORM = /^\+7\d{10}$/;

/** Reads a number of Kazakhstan in any spacing. */
export function phone(text: string, path: string): Phone {
  const digits = text.replaceAll(/[\s()-]/g, '');
  if (!isPhone(digits)) throw new InvalidInput(path, 'not a number of the form +77012345678');
  return digits;
}

function isPhone(text: string): text is Phone {
  return FORM.test(text);
}
