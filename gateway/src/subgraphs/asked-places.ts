import { type DocumentNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a subgraph was asked for: root fields, or fields of the entities in `representations`. */
export type Asked = { query: string; representations?: readonly Representation[] | undefined };

type Representation = { __typename?: string };

/** A path in the answer of a subgraph. */
export type Place = readonly (string | number)[];

/** Returns the paths of the requested fields in the answer of a subgraph, for entities by representation. */
export function askedPlaces({ query, representations }: Asked): Place[] {
  const document = parse(query);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet;
  if (!representations) return namesIn(root, document).map((name) => [name]);
  const [entities] = root?.selections ?? [];
  const asked = entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
  return representations.flatMap(({ __typename }, index) =>
    namesIn(asked, document, __typename).map((name) => ['_entities', index, name]),
  );
}

/** Returns the names of the selected fields in the answer, including those of fragments on the type. */
function namesIn(selected: SelectionSetNode | undefined, document: DocumentNode, type?: string): string[] {
  const names = (selected?.selections ?? []).flatMap((node) => namesOf(node, document, type));
  return [...new Set(names)].filter((name) => name !== '__typename');
}

function namesOf(node: SelectionNode, document: DocumentNode, type: string | undefined): string[] {
  if (node.kind === Kind.FIELD) return [node.alias?.value ?? node.name.value];
  const fragment =
    node.kind === Kind.INLINE_FRAGMENT
      ? node
      : document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value);
  if (!fragment || !('selectionSet' in fragment)) return [];
  const condition = 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined;
  return condition === undefined || type === undefined || condition === type
    ? namesIn(fragment.selectionSet, document, type)
    : [];
}
