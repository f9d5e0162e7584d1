import type { Branded } from './brand.ts';
import { InvalidInput } from './refusal.ts';

/** A telephone number as registers and gateways exchange it: `+77012345678`. */
export type Phone = Branded<string, 'Phone'>;
/** Code of an oblast or a city of republican significance in the national classifier of territories: two digits. */
export type Region = Branded<string, 'Region'>;
/** A time of day in the zone Asia/Almaty, `HH:MM`. */
export type DayTime = Branded<string, 'DayTime'>;
/** A code of a classifier, for example of a product. */
export type Code = Branded<string, 'Code'>;

const MOST_OF_A_PHONE = 40;
const PHONE = /^\+7\d{10}$/;
const REGION = /^\d{2}$/;
const DAY_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const CODE = /^[A-Z0-9][A-Z0-9._-]{0,39}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Reads a telephone number of Kazakhstan, with any spacing. Throws `InvalidInput`. */
export function phone(text: string, path = 'phone'): Phone {
  const number = text.length > MOST_OF_A_PHONE ? '' : text.replaceAll(/[\s()-]/g, '');
  if (!PHONE.test(number)) throw new InvalidInput(path, 'NOT_A_PHONE');
  return number as Phone;
}

/** Reads a code of a region. It does not check whether the region exists, because the classifier changes. Throws `InvalidInput`. */
export function region(text: string, path = 'region'): Region {
  if (!REGION.test(text)) throw new InvalidInput(path, 'NOT_A_REGION');
  return text as Region;
}

/** Reads a time of day. Throws `InvalidInput`. */
export function dayTime(text: string, path = 'time'): DayTime {
  if (!DAY_TIME.test(text)) throw new InvalidInput(path, 'NOT_A_DAY_TIME');
  return text as DayTime;
}

/** Reads a code of a classifier. Throws `InvalidInput`. */
export function code(text: string, path = 'code'): Code {
  if (!CODE.test(text)) throw new InvalidInput(path, 'NOT_A_CODE');
  return text as Code;
}

/**
 * Reads bytes in base64, in which line breaks are allowed; returns it without them. The length is checked first. Throws
 * `InvalidInput`.
 */
export function base64(text: string, path: string, most: number): string {
  if (text.length > most) throw new InvalidInput(path, 'TOO_LONG', { most });
  const compact = text.replaceAll(/\s/g, '');
  if (!BASE64.test(compact)) throw new InvalidInput(path, 'NOT_BASE64');
  return compact;
}

/** Reads a word that must be in a list. Throws `InvalidInput`. */
export function oneOf<Word extends string>(words: readonly Word[], text: string | null, path: string): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new InvalidInput(path, 'NOT_ONE_OF');
  return word;
}

/** Reads a number that must be between two others, both inclusive. Throws `InvalidInput`. */
export function between(value: number, { least, most }: { least: number; most: number }, path: string): number {
  if (!(value >= least && value <= most)) throw new InvalidInput(path, 'OUT_OF_RANGE', { least, most });
  return value;
}
