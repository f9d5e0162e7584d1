import { checkDigitOf } from '@aleumet/domain';

export type Sex = 'MALE' | 'FEMALE';

/** Returns the IIN of the `serial`-th person of that sex born on that day (`YYYY-MM-DD`). */
export function iinOf(birthOn: string, sex: Sex, serial: number): string {
  const century = Math.floor(Number(birthOn.slice(0, 4)) / 100) - 18;
  const centuryAndSex = century * 2 + (sex === 'MALE' ? 1 : 2);
  return withCheckDigit(`${birthOn.slice(2).replaceAll('-', '')}${centuryAndSex}${String(serial).padStart(4, '0')}`);
}

/** Returns the BIN of the `serial`-th head office of a resident organisation registered in that month (`YYYY-MM`). */
export function binOf(registeredIn: string, serial: number): string {
  return withCheckDigit(`${registeredIn.slice(2).replace('-', '')}40${String(serial).padStart(5, '0')}`);
}

/** About one serial number in a hundred has no check digit and is never assigned. */
function withCheckDigit(eleven: string): string {
  const checkDigit = checkDigitOf(eleven);
  if (checkDigit === undefined) throw new Error(`${eleven} has no check digit: take the next serial number`);
  return `${eleven}${checkDigit}`;
}
