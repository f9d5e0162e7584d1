import { type ArgumentNode, type ASTNode, type DirectiveNode, Kind, type VariableDefinitionNode } from 'graphql';

/** Usual length of the lists in introspection, by field. */
const LISTS = new Map(
  Object.entries({
    types: 300,
    directives: 10,
    fields: 8,
    inputFields: 6,
    enumValues: 6,
    possibleTypes: 2,
    args: 2,
    locations: 3,
  }),
);

/** Returns the usual length of the list of an introspection field; 1 for fields that are not lists. */
export function listWeight(field: string): number {
  return LISTS.get(field) ?? 1;
}

/** Whether the field is an introspection field. */
export function isAboutSchema(field: string): boolean {
  return field === '__schema' || field === '__type';
}

/** Returns the number of nodes in arguments, directives and variables, including values. */
export function countParts(nodes: readonly (ArgumentNode | DirectiveNode | VariableDefinitionNode)[]): number {
  const open: ASTNode[] = [...nodes];
  let parts = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    parts += 1;
    open.push(...partsOf(node));
  }
  return parts;
}

function partsOf(node: ASTNode): readonly ASTNode[] {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.value];
  if (node.kind === Kind.DIRECTIVE) return node.arguments ?? [];
  if (node.kind === Kind.VARIABLE_DEFINITION)
    return [...(node.directives ?? []), ...(node.defaultValue ? [node.defaultValue] : [])];
  if (node.kind === Kind.LIST) return node.values;
  return node.kind === Kind.OBJECT ? node.fields : [];
}
