/** A part of a source, and whether it is only a type, which does not exist at run time. */
export type AstNode = { start: number; end: number; onlyTypes: boolean };

const TYPES =
  /^TS(?:TypeAliasDeclaration|InterfaceDeclaration|PropertySignature|MethodSignature|DeclareFunction|\w+Type|\w+Keyword)$/;

/** Returns every node below the program, in the order of the source. */
export function nodesOf(program: object): AstNode[] {
  return childrenOf(program).flatMap((child) => [
    ...(isNode(child) ? [{ start: child.start, end: child.end, onlyTypes: isType(child) }] : []),
    ...nodesOf(child),
  ]);
}

function childrenOf(value: object): object[] {
  return Object.values(value).filter((child): child is object => typeof child === 'object' && child !== null);
}

function isType(node: { type: string }): boolean {
  if (TYPES.test(node.type)) return true;
  if (!('declaration' in node)) return false;
  const { declaration } = node;
  return typeof declaration === 'object' && declaration !== null && isNode(declaration) && isType(declaration);
}

function isNode(value: object): value is { type: string; start: number; end: number } {
  return 'type' in value && 'start' in value && 'end' in value && typeof value.type === 'string' && !Array.isArray(value);
}
