import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { bin, iin, id, instant, InvalidInput, money, plainDate } from '@aleumet/domain';

/** The scalars of shared.graphql. A bad value is `BAD_USER_INPUT` before any resolver runs. */
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
    serialize: (value) => checked('Tiyn', () => money(Number(value)).tiyn),
  }),
};

function textScalar(name: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  const read = (value: unknown) =>
    checked(name, () => {
      if (typeof value !== 'string') throw new InvalidInput(name, 'not a text');
      return parse(value);
    });
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: read,
  });
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function dateTimeText(text: string): string {
  if (!DATE_TIME.test(text)) throw new InvalidInput('DateTime', 'not an ISO 8601 moment with a zone');
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
