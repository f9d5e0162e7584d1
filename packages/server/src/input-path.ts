import { GraphQLError, Kind, parse, type Source, type ValueNode, visit } from 'graphql';

/** Finds where in the arguments of a request a value stands that graphql could not coerce: `input.phones.0.number`. */
export type FindInputPath = (error: GraphQLError) => string | undefined;

type PathsByOffset = ReadonlyMap<number, string>;

/** Reads a document once, however many of its values are wrong. */
export function createFindInputPath(): FindInputPath {
  const documents = new WeakMap<Source, PathsByOffset>();

  function ofLiteral({ nodes: [node] = [] }: GraphQLError): string | undefined {
    if (node?.loc === undefined) return undefined;
    const { source, start } = node.loc;
    const paths = documents.get(source) ?? literalsOf(source);
    documents.set(source, paths);
    return paths.get(start);
  }
  return (error) => ofVariable(error) ?? ofLiteral(error);
}

/** graphql names the place only in its message, between the value and what is wrong with it. */
function ofVariable({ message, originalError }: GraphQLError): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (variable === undefined) return undefined;
  const before = message.slice(0, message.length - `; ${originalError?.message}`.length);
  const start = before.lastIndexOf(` at "${variable}`);
  const isNamed = start >= 0 && before.endsWith('"');
  return isNamed ? before.slice(start + ' at "'.length, -1).replaceAll(/\[(\d+)\]/g, '.$1') : variable;
}

/** The path of every literal of a document by its position. */
function literalsOf({ body }: Source): PathsByOffset {
  const paths = new Map<number, string>();
  visit(parse(body), {
    Argument: ({ name, value }) => {
      collect(value, name.value, paths);
      return false;
    },
  });
  return paths;
}

function collect(value: ValueNode, path: string, paths: Map<number, string>): void {
  if (value.loc) paths.set(value.loc.start, path);
  if (value.kind === Kind.LIST) value.values.forEach((item, at) => collect(item, `${path}.${at}`, paths));
  if (value.kind === Kind.OBJECT) value.fields.forEach((field) => collect(field.value, `${path}.${field.name.value}`, paths));
}
