import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export type OperationSize = { depth: number; aliases: number };

const NOTHING: OperationSize = { depth: 0, aliases: 0 };

/**
 * Depth and number of aliases of the largest operation of a validated document. A fragment is measured once and its
 * aliases count at every use. Introspection is left out: graphql-js bounds it by a rule of its own.
 */
export function measureOperation(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();

  function ofSelectionSet(selectionSet: SelectionSetNode | undefined): OperationSize {
    return (selectionSet?.selections ?? []).map(ofSelection).reduce(join, NOTHING);
  }

  function ofSelection(node: SelectionNode): OperationSize {
    switch (node.kind) {
      case Kind.INLINE_FRAGMENT:
        return ofSelectionSet(node.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value);
      case Kind.FIELD: {
        const inner = isIntrospection(node.name.value) ? NOTHING : ofSelectionSet(node.selectionSet);
        return { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0) };
      }
    }
  }

  function ofFragment(name: string): OperationSize {
    const size = measured.get(name) ?? ofSelectionSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  }

  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.map(({ selectionSet }) => ofSelectionSet(selectionSet)).reduce(larger, NOTHING);
}

function join(one: OperationSize, other: OperationSize): OperationSize {
  return { depth: Math.max(one.depth, other.depth), aliases: one.aliases + other.aliases };
}

function larger(one: OperationSize, other: OperationSize): OperationSize {
  return { depth: Math.max(one.depth, other.depth), aliases: Math.max(one.aliases, other.aliases) };
}

function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}
