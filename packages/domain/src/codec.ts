import { id, type Id } from './ids.ts';
import { type Instant, instant } from './instant.ts';
import { type Money, money } from './money.ts';
import { dayInUtc, type PlainDate, plainDate } from './plain-date.ts';

/**
 * Converts a value in both directions. `read` converts what a column or JSON document contains, and throws `UnreadableValue` when
 * it is invalid; `write` returns what is stored; `empty` is stored when there is no value.
 */
export type Codec<Value, Stored, Empty = null> = {
  read(stored: unknown, path: string): Value;
  write(value: Value): Stored;
  empty: Empty;
};

/** A stored value that its codec would not have written. The message contains the place and the problem, never the value. */
export class UnreadableValue extends Error {
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path} ${problem}`, options);
    this.name = 'UnreadableValue';
  }
}

/** A text, unchanged. */
export const text: Codec<string, string> = same((stored): stored is string => typeof stored === 'string', 'is no text');

/** A number without a fraction. */
export const wholeNumber: Codec<number, number> = same(
  (stored): stored is number => Number.isSafeInteger(stored),
  'is no whole number',
);

/** A number that may have a fraction. */
export const decimalNumber: Codec<number, number> = same((stored): stored is number => Number.isFinite(stored), 'is no number');

/** A whole number in a column of 64 bits, as versions are. */
export const longNumber: Codec<number, number> = {
  read: (stored, path) => wholeNumber.read(typeof stored === 'bigint' ? Number(stored) : stored, path),
  write: (value) => value,
  empty: null,
};

/** True or false. */
export const flag: Codec<boolean, boolean> = same(
  (stored): stored is boolean => typeof stored === 'boolean',
  'is neither true nor false',
);

/** An instant, stored as a timestamp or as text in JSON. */
export const moment: Codec<Instant, Instant> = {
  read: (stored, path) => parsed(path, () => instant(stored instanceof Date ? stored : text.read(stored, path), path)),
  write: (value) => value,
  empty: null,
};

/** A day, stored as a date, or as text when the row is read as JSON. */
export const day: Codec<PlainDate, Date> = {
  read: (stored, path) => {
    if (typeof stored === 'string') return parsed(path, () => plainDate(stored, path));
    if (!(stored instanceof Date)) throw new UnreadableValue(path, 'is no date');
    return parsed(path, () => dayInUtc(stored, path));
  },
  write: (value) => new Date(`${value}T00:00:00Z`),
  empty: null,
};

/** An amount, stored in tiyn. */
export const tiyn: Codec<Money, number> = {
  read: (stored, path) => parsed(path, () => money(Number(stored), path)),
  write: (amount) => amount.tiyn,
  empty: null,
};

/** A day as text in JSON. */
export const dayText: Codec<PlainDate, PlainDate> = textAs(plainDate);

/** An id: `idOf<'PersonId'>()`. */
export function idOf<Name extends string>(): Codec<Id<Name>, Id<Name>> {
  return textAs((stored, path) => id<Name>(stored, path));
}

/** A text in a specific format, read by the parser of that format. */
export function textAs<Value extends string>(parse: (stored: string, path: string) => Value): Codec<Value, Value> {
  return {
    read: (stored, path) => parsed(path, () => parse(text.read(stored, path), path)),
    write: (value) => value,
    empty: null,
  };
}

/** One of these words. */
export function oneOfWords<const Word extends string>(words: readonly Word[]): Codec<Word, Word> {
  return {
    read: (stored, path) => {
      const word = words.find((one) => one === stored);
      if (word === undefined) throw new UnreadableValue(path, 'is none of the words known');
      return word;
    },
    write: (word) => word,
    empty: null,
  };
}

/** A value that may be null. */
export function orNull<Value, Stored, Empty>(codec: Codec<Value, Stored, Empty>): Codec<Value | null, Stored | Empty, Empty> {
  return {
    read: (stored, path) => (stored === null ? null : codec.read(stored, path)),
    write: (value) => (value === null ? codec.empty : codec.write(value)),
    empty: codec.empty,
  };
}

/** Several values of one kind, in their order. */
export function listOf<Value, Stored>(codec: Codec<Value, Stored>): Codec<readonly Value[], Stored[]> {
  return {
    read: (stored, path) => {
      if (!Array.isArray(stored)) throw new UnreadableValue(path, 'is no list');
      return stored.map((one: unknown, at) => codec.read(one, `${path}.${at}`));
    },
    write: (values) => values.map((value) => codec.write(value)),
    empty: null,
  };
}

/** Texts by names that are not known in advance. */
export const textByName: Codec<Readonly<Record<string, string>>, Readonly<Record<string, string>>> = {
  read: (stored, path) => {
    if (typeof stored !== 'object' || stored === null) throw new UnreadableValue(path, 'is no object');
    return Object.fromEntries(Object.entries(stored).map(([name, one]) => [name, text.read(one, `${path}.${name}`)]));
  },
  write: (texts) => texts,
  empty: null,
};

/** A column of JSON, for which Prisma has an empty value of its own: `json(record({ … }), Prisma.DbNull)`. */
export function json<Value, Stored, Empty>(codec: Codec<Value, Stored>, empty: Empty): Codec<Value, Stored, Empty> {
  return { read: (stored, path) => codec.read(stored, path), write: (value) => codec.write(value), empty };
}

/** A value that is stored as it is. */
function same<Value>(is: (stored: unknown) => stored is Value, problem: string): Codec<Value, Value> {
  return {
    read: (stored, path) => {
      if (!is(stored)) throw new UnreadableValue(path, problem);
      return stored;
    },
    write: (value) => value,
    empty: null,
  };
}

/**
 * A parser of input throws `InvalidInput`. It must not reach a client as an error in the request, because the error is in the
 * table.
 */
function parsed<Value>(path: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UnreadableValue) throw error;
    throw new UnreadableValue(path, 'cannot be read', { cause: error });
  }
}
