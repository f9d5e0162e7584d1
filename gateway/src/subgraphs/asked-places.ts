import { type DocumentNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a subgraph was asked: fields of the root, or fields of the entities that `representations` name. */
export type Asked = { query: string; representations?: readonly Representation[] | undefined };

type Representation = { __typename?: string };

/** A path in the answer of a subgraph. */
export type Place = readonly (string | number)[];

/** Where the fields that a subgraph was asked for stand in its answer, for entities by each representation. */
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

/** The names in the answer of what is selected, through fragments on the type. */
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
