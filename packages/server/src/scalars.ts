import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  base64,
  between,
  bin,
  code,
  dayBetween,
  dayTime,
  exactText,
  iin,
  id,
  instant,
  InvalidInput,
  line,
  money,
  personName,
  phone,
  plainDate,
  prose,
  receivedProse,
  region,
} from '@aleumet/domain';

/** Limit for amounts in input: the sum of such an amount for each day of a year is still a safe integer. */
const MOST_TIYN = 10_000_000_000_000;
/** Limits for days in input: nobody alive today was born before, and no right ends after. */
const DAYS = { least: '1900-01-01', most: '2199-12-31' };
/** Length of a signature of 100,000 bytes in base64, with line breaks. */
const MOST_OF_A_SIGNATURE = 140_000;

/**
 * The scalars of shared.graphql. An invalid input is `BAD_USER_INPUT` before any resolver runs; an invalid output is an internal
 * error.
 */
export const scalars = {
  UUID: textScalar('UUID', { read: (text) => id(text) }),
  Date: textScalar('Date', { read: (text) => givenDate(text), give: (text) => plainDate(text) }),
  DateTime: textScalar('DateTime', { read: (text) => givenMoment(text), give: (text) => instant(dateTimeText(text)) }),
  Iin: textScalar('Iin', { read: (text) => iin(text) }),
  Bin: textScalar('Bin', { read: (text) => bin(text) }),
  Name: textScalar('Name', { read: personName, give: asItIs }),
  Line: textScalar('Line', { read: (text) => line(text), give: asItIs }),
  Text: textScalar('Text', { read: (text) => prose(text), give: asItIs }),
  ReceivedText: textScalar('ReceivedText', { read: (text) => receivedProse(text), give: asItIs }),
  SignedText: textScalar('SignedText', { read: (text) => exactText(text), give: asItIs }),
  Signature: textScalar('Signature', { read: (text) => base64(text, 'Signature', MOST_OF_A_SIGNATURE), give: asItIs }),
  PhoneNumber: textScalar('PhoneNumber', { read: (text) => phone(text), give: asItIs }),
  Region: textScalar('Region', { read: (text) => region(text) }),
  DayTime: textScalar('DayTime', { read: (text) => dayTime(text) }),
  Code: textScalar('Code', { read: (text) => code(text) }),
  Tiyn: new GraphQLScalarType<number, number>({
    name: 'Tiyn',
    parseValue: givenTiyn,
    parseLiteral: (node) => givenTiyn(node.kind === Kind.INT ? Number(node.value) : Number.NaN),
    serialize: (value) =>
      own('Tiyn', () => money(typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN).tiyn),
  }),
};

/** How a text is read from a client and, if that is less strict, from a resolver. */
type Reading = { read: (text: string) => string; give?: (text: string) => string };

function textScalar(name: string, { read, give = read }: Reading): GraphQLScalarType<string, string> {
  const textOf = (value: unknown) => {
    if (typeof value !== 'string') throw new InvalidInput(name, 'NOT_READABLE');
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => read(textOf(value)),
    parseLiteral: (node) => read(textOf(valueOf(node))),
    serialize: (value) => own(name, () => give(textOf(value))),
  });
}

function valueOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function asItIs(text: string): string {
  return text;
}

function givenTiyn(value: unknown): number {
  const { tiyn } = money(typeof value === 'number' ? value : Number.NaN);
  return between(tiyn, { least: -MOST_TIYN, most: MOST_TIYN }, 'Tiyn');
}

function givenDate(text: string): string {
  return dayBetween(text, DAYS, 'Date');
}

function givenMoment(text: string): string {
  givenDate(dayIn(text));
  return instant(text);
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads a moment with its zone, on an existing day: `Date` alone would read 30 February as 2 March. */
function dateTimeText(text: string): string {
  plainDate(dayIn(text));
  return text;
}

function dayIn(text: string): string {
  const day = DATE_TIME.exec(text)?.[1];
  if (day === undefined) throw new InvalidInput('DateTime', 'NOT_A_MOMENT');
  return day;
}

/** An output value: an invalid one is a bug, whatever the check of inputs reports. */
function own<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new Error(`a resolver gave a wrong ${name}`, { cause });
  }
}
