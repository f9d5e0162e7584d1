import { type GraphQLError, isValueNode, Kind, parse, type Source, type ValueNode, visit } from 'graphql';

/** Returns the path in the arguments of a document to a value that graphql could not coerce: `input.phones.0.number`. */
export type FindInputPath = (error: GraphQLError) => string | undefined;

type PathsByOffset = ReadonlyMap<number, string>;

/** Parses a document once, however many of its values are invalid. */
export function createFindInputPath(): FindInputPath {
  const documents = new WeakMap<Source, PathsByOffset>();

  return ({ nodes: [node] = [] }) => {
    if (node?.loc === undefined || !isValueNode(node)) return undefined;
    const { source, start } = node.loc;
    const paths = documents.get(source) ?? literalsOf(source);
    documents.set(source, paths);
    return paths.get(start);
  };
}

/** Returns the path of every value of a document, by its position. */
function literalsOf({ body }: Source): PathsByOffset {
  const paths = new Map<number, string>();
  visit(parse(body), {
    Argument: ({ name, value }) => {
      collect(value, name.value, paths);
      return false;
    },
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) collect(defaultValue, variable.name.value, paths);
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
