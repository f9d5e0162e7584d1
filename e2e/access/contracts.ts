import { readFileSync } from 'node:fs';
import {
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type ConstDirectiveNode,
  type NamedTypeNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** A field of an object type in one subgraph, and who may read it by its `@access`. */
export type Field = {
  name: string;
  type: string;
  isLeaf: boolean;
  isExternal: boolean;
  node: FieldDefinitionNode;
  kinds: ReadonlySet<string>;
};

/** An object type in one subgraph; an entity is one that `_entities` of this subgraph returns. */
export type ObjectType = { name: string; fields: readonly Field[]; isEntity: boolean };

/** One subgraph, read from its schema file. */
export type Contract = { subgraph: string; types: ReadonlyMap<string, ObjectType> };

const ROOT = new URL('../../', import.meta.url);

/** Returns the schema of a service, preceded by the shared one. */
export function readSchema(subgraph: string): string {
  const paths = ['packages/server/shared.graphql', `services/${subgraph}/schema.graphql`];
  return paths.map((path) => readFileSync(new URL(path, ROOT), 'utf8')).join('\n');
}

/** Reads the types and access rules of a subgraph. */
export function readContract(subgraph: string): Contract {
  const definitions = parse(readSchema(subgraph)).definitions.filter(isTypeDefinitionNode);
  const objects = definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const unions = definitions.filter((node): node is UnionTypeDefinitionNode => node.kind === Kind.UNION_TYPE_DEFINITION);
  const names = new Set([...objects, ...unions].map(({ name }) => name.value));
  const types = [...objects.map((node) => toObjectType(node, names)), ...unions.map(toUnionType)];
  return { subgraph, types: new Map(types.map((type) => [type.name, type])) };
}

/** A union is selected like an object with a field for each member, whose name is the type condition. */
function toUnionType({ name, types = [] }: UnionTypeDefinitionNode): ObjectType {
  return { name: name.value, fields: types.map(toMember), isEntity: false };
}

function toMember(type: NamedTypeNode): Field {
  const { name } = type;
  const node: FieldDefinitionNode = { kind: Kind.FIELD_DEFINITION, name, type };
  return { name: `... on ${name.value}`, type: name.value, isLeaf: false, isExternal: false, node, kinds: new Set(['ANYONE']) };
}

function toObjectType(node: ObjectTypeDefinitionNode, objects: ReadonlySet<string>): ObjectType {
  const ofType = kindsOf(node.directives);
  const fields = (node.fields ?? []).map((field) => {
    const type = namedType(field.type);
    const isExternal = (field.directives ?? []).some(({ name }) => name.value === 'external');
    return {
      name: field.name.value,
      type,
      isLeaf: !objects.has(type),
      isExternal,
      node: field,
      kinds: kindsOf(field.directives) ?? ofType ?? new Set<string>(),
    };
  });
  return { name: node.name.value, fields, isEntity: (node.directives ?? []).some(isResolvableKey) };
}

function isResolvableKey({ name, arguments: given }: ConstDirectiveNode): boolean {
  const resolvable = given?.find((argument) => argument.name.value === 'resolvable')?.value;
  return name.value === 'key' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}

function kindsOf(directives: readonly ConstDirectiveNode[] | undefined): ReadonlySet<string> | undefined {
  const to = directives?.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value;
  return to?.kind === Kind.LIST
    ? new Set(to.values.flatMap((value) => (value.kind === Kind.ENUM ? [value.value] : [])))
    : undefined;
}

/** Returns the name of a type without lists and exclamation marks. */
function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Returns whether an argument is required. */
export function requiredArguments({ node }: Field): string[] {
  const needed = (node.arguments ?? []).filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return needed.map(({ name }) => name.value);
}
