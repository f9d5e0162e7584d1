import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { countParts, isAboutSchema, listWeight } from './count-parts.ts';

/** Size of an operation, in which a fragment counts each time it is spread. */
export type OperationSize = {
  depth: number;
  aliases: number;
  /** Fields, fragments, variables, arguments, directives and values. */
  parts: number;
  directives: number;
  /** Parts requested of each entity. */
  entityParts: number;
  /** Fields of the answer if each list has its usual length. */
  answer: number;
  /** The same for introspection; 0 without introspection. */
  introspection: number;
};

const NO_SIZE: OperationSize = {
  ...{ depth: 0, aliases: 0, parts: 0, directives: 0, entityParts: 0, answer: 0, introspection: 0 },
};

/** Tools request the schema once; more than once is only possible with an alias. */
const ALIAS_WEIGHT = 3;

/**
 * Returns the size of the largest definition of a document, which need not be valid: a fragment that spreads itself counts once.
 * Every node is visited once, so the time is linear in the document, however often its fragments are spread; a size may be
 * Infinity.
 */
export function measureOperation(document: DocumentNode): OperationSize {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const measured = new Map<string, OperationSize>();

  function ofSelections(selectionSet: SelectionSetNode | undefined): OperationSize {
    let size = NO_SIZE;
    for (const node of selectionSet?.selections ?? []) {
      const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
      size = join(size, around(node, isSpread ? ofFragment(node.name.value) : ofSelections(node.selectionSet)));
    }
    return size;
  }

  function ofFragment(name: string): OperationSize {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NO_SIZE); // result for a fragment that spreads itself
    const size = ofSelections(fragments.get(name));
    measured.set(name, size);
    return size;
  }

  return document.definitions.reduce((largest, definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return larger(largest, forItself(ofFragment(definition.name.value)));
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const { directives = [], variableDefinitions = [], selectionSet } = definition;
    const own = { parts: countParts([...directives, ...variableDefinitions]), directives: directives.length };
    return larger(largest, join(ofSelections(selectionSet), { ...NO_SIZE, ...own }));
  }, NO_SIZE);
}

/** Fragments that are not used are validated, too. */
function forItself({ parts, directives }: OperationSize): OperationSize {
  return { ...NO_SIZE, parts, directives };
}

/** Returns the size of a selection including nested selections. */
function around(node: SelectionNode, inner: OperationSize): OperationSize {
  const { directives = [] } = node;
  const own = { parts: inner.parts + 1 + countParts(directives), directives: inner.directives + directives.length };
  if (node.kind !== Kind.FIELD) return { ...inner, ...own };
  const name = node.name.value;
  const parts = own.parts + countParts(node.arguments ?? []);
  const answer = listWeight(name) * (inner.answer + 1) * (node.alias ? ALIAS_WEIGHT : 1);
  return {
    ...{ parts, directives: own.directives, answer },
    depth: isAboutSchema(name) ? 1 : inner.depth + 1,
    aliases: inner.aliases + (node.alias ? 1 : 0),
    entityParts: inner.entityParts + (name === '_entities' ? parts : 0),
    introspection: inner.introspection + (isAboutSchema(name) ? answer : 0),
  };
}

function join(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    parts: one.parts + other.parts,
    directives: one.directives + other.directives,
    entityParts: one.entityParts + other.entityParts,
    answer: one.answer + other.answer,
    introspection: one.introspection + other.introspection,
  };
}

function larger(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.max(one.aliases, other.aliases),
    parts: Math.max(one.parts, other.parts),
    directives: Math.max(one.directives, other.directives),
    entityParts: Math.max(one.entityParts, other.entityParts),
    answer: Math.max(one.answer, other.answer),
    introspection: Math.max(one.introspection, other.introspection),
  };
}
