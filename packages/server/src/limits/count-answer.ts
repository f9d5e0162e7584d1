import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_FIRST, MOST } from '../connection.ts';

export type Answered = {
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Readonly<Record<string, unknown>>;
};

/** Fields that appear in an answer once, and fields that appear for each row of a page. */
type Fields = { once: number; perRow: number };

const NONE: Fields = { once: 0, perRow: 0 };
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges']);

/**
 * Returns the number of fields of the answer if every requested page is full. Every node is visited once, so the time is linear in
 * the document, however often its fragments are spread; a fragment that spreads itself counts once.
 */
export function countAnswer({ document, operation, variables: given }: Answered): number {
  const variables = { ...defaultsOf(operation), ...given };
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const counted = new Map<string, Fields>();

  function ofSelections(selectionSet: SelectionSetNode | undefined): Fields {
    return (selectionSet?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return plus(sum, ofField(node, ofSelections(node.selectionSet), variables));
      return plus(sum, node.kind === Kind.INLINE_FRAGMENT ? ofSelections(node.selectionSet) : ofFragment(node.name.value));
    }, NONE);
  }

  function ofFragment(name: string): Fields {
    const known = counted.get(name);
    if (known) return known;
    counted.set(name, NONE); // result for a fragment that spreads itself
    const fields = ofSelections(fragments.get(name));
    counted.set(name, fields);
    return fields;
  }

  return ofSelections(operation?.selectionSet).once;
}

/** Value of a variable that is not given. */
function defaultsOf(operation: OperationDefinitionNode | undefined): Record<string, unknown> {
  const defaults = (operation?.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ]);
  return Object.fromEntries(defaults);
}

function ofField(field: FieldNode, { once, perRow }: Fields, variables: Answered['variables']): Fields {
  if (ROWS.has(field.name.value)) return { once: 0, perRow: 1 + once };
  const given = valueOf(field, 'representations', variables);
  return { once: (1 + once + perRow * rowsOf(field, variables)) * (Array.isArray(given) ? given.length : 1), perRow: 0 };
}

/** Returns the maximum number of rows in the page of the field. An invalid size counts as the nearest valid one. */
function rowsOf(field: FieldNode, variables: Answered['variables']): number {
  const first = valueOf(field, 'first', variables) ?? DEFAULT_FIRST;
  return typeof first === 'number' ? Math.min(Math.max(first, 1), MOST) : MOST;
}

/** Returns the value of an argument, if it is a whole number or a variable. */
function valueOf(field: FieldNode, argument: string, variables: Answered['variables']): unknown {
  const value = field.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
}

function plus(one: Fields, other: Fields): Fields {
  return { once: one.once + other.once, perRow: one.perRow + other.perRow };
}
