import { globSync, readFileSync } from 'node:fs';
import { type DefinitionNode, type InputValueDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const files = ['packages/server/shared.graphql', ...globSync('services/*/schema.graphql', { cwd: root })];

/** Arguments of every list; the reader of pages limits them. */
const OF_PAGES = new Set(['first', 'after']);

/** Built-in scalars, which do not describe their allowed values. */
const BOUNDLESS = new Set(['String', 'ID']);
const NUMBERS = new Set(['Int', 'Float']);

type Given = { place: string; node: InputValueDefinitionNode };

function givenIn(definition: DefinitionNode): Given[] {
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return (definition.fields ?? []).map((node) => ({ place: `${definition.name.value}.${node.name.value}`, node }));
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  return (definition.fields ?? []).flatMap(({ name, arguments: args = [] }) =>
    args.map((node) => ({ place: `${definition.name.value}.${name.value}(${node.name.value})`, node })),
  );
}

const given = files.flatMap((file) => parse(readFileSync(new URL(file, root), 'utf8')).definitions.flatMap(givenIn));

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function mostOf({ directives = [] }: InputValueDefinitionNode): string | undefined {
  const limit = directives.find(({ name }) => name.value === 'between')?.arguments?.find(({ name }) => name.value === 'most');
  return limit?.value.kind === Kind.INT ? limit.value.value : undefined;
}

function placesOf(isMeant: (node: InputValueDefinitionNode) => boolean): string[] {
  return given.filter(({ node }) => !OF_PAGES.has(node.name.value) && isMeant(node)).map(({ place }) => place);
}

describe('what a client gives', () => {
  it('is looked for in every schema', () => {
    expect(given.length).toBeGreaterThan(300);
  });

  it('is no text without a form: a scalar says how long it is and what may stand in it', () => {
    expect(placesOf(({ type }) => BOUNDLESS.has(nameOf(type)))).toEqual([]);
  });

  it('is no list and no number without @between', () => {
    const isMeant = ({ type }: InputValueDefinitionNode) => isList(type) || NUMBERS.has(nameOf(type));
    expect(placesOf((node) => isMeant(node) && mostOf(node) === undefined)).toEqual([]);
  });

  it('has its limit in its description, which is all that clients see', () => {
    const isTold = ({ description }: InputValueDefinitionNode, most: string) =>
      description?.value.includes(most) || description?.value.includes(`10^${most.length - 1}`);
    expect(placesOf((node) => mostOf(node) !== undefined && !isTold(node, mostOf(node) ?? ''))).toEqual([]);
  });
});
