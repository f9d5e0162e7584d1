import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { bin, iin, id, instant, InvalidInput, money, plainDate } from '@aleumet/domain';

/** The scalars of shared.graphql. A bad value is `BAD_USER_INPUT` before any resolver runs; one that we give is our fault. */
export const scalars = {
  UUID: textScalar('UUID', (text) => id(text)),
  Date: textScalar('Date', (text) => plainDate(text)),
  DateTime: textScalar('DateTime', (text) => instant(dateTimeText(text))),
  Iin: textScalar('Iin', (text) => iin(text)),
  Bin: textScalar('Bin', (text) => bin(text)),
  Tiyn: new GraphQLScalarType<number, number>({
    name: 'Tiyn',
    parseValue: (value) => checked('Tiyn', () => money(typeof value === 'number' ? value : Number.NaN).tiyn),
    parseLiteral: (node) => checked('Tiyn', () => money(node.kind === Kind.INT ? Number(node.value) : Number.NaN).tiyn),
    serialize: (value) =>
      own('Tiyn', () => money(typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN).tiyn),
  }),
};

function textScalar(name: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  const read = (value: unknown) => {
    if (typeof value !== 'string') throw new InvalidInput(name, 'not a text');
    return parse(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => checked(name, () => read(value)),
    parseLiteral: (node) => checked(name, () => read(node.kind === Kind.STRING ? node.value : undefined)),
    serialize: (value) => own(name, () => read(value)),
  });
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its zone, on a day that exists: `Date` alone would read 30 February as 2 March. */
function dateTimeText(text: string): string {
  const day = DATE_TIME.exec(text)?.[1];
  if (day === undefined) throw new InvalidInput('DateTime', 'not an ISO 8601 moment with a zone');
  plainDate(day);
  return text;
}

function checked<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const problem = error instanceof InvalidInput ? error.message : 'not readable';
    throw new GraphQLError(`${name}: ${problem}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** A value that we give ourselves: a wrong one is a fault of the program, whatever the check says of inputs. */
function own<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new Error(`a resolver gave a wrong ${name}`, { cause });
  }
}
