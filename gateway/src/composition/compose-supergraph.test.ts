import { describe, expect, it } from 'vitest';
import { composeSupergraph, type SubgraphSource } from './compose-supergraph.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable"])';

function source(name: string, sdl: string): SubgraphSource {
  return { name, url: `http://localhost/${name}`, sdl: `${LINK} ${sdl}` };
}

describe('the supergraph', () => {
  const a = source('a', 'type Query { a: Int }');
  const b = source('b', 'type Query { b: Int }');

  it('is the same text in whatever order the subgraphs come', () => {
    expect(composeSupergraph([b, a])).toEqual(composeSupergraph([a, b]));
  });

  it('names the address of every subgraph', () => {
    expect(composeSupergraph([a]).supergraph).toContain('A @join__graph(name: "a", url: "http://localhost/a")');
  });

  it('is refused when subgraphs disagree, with the reason', () => {
    const other = source('b', 'type Query { a: String }');
    expect(() => composeSupergraph([a, other])).toThrow(/do not fit together:\n- .*"Query\.a"/);
  });

  it('is told with a hint where subgraphs describe a type in different words', () => {
    const other = source('b', 'type Query { b: Int } "Other words." type Shared @shareable { x: Int }');
    const { hints } = composeSupergraph([source('a', 'type Query { a: Int } "Words." type Shared @shareable { x: Int }'), other]);
    expect(hints).toEqual([expect.stringMatching(/^\[INCONSISTENT_DESCRIPTION\] Element "Shared"/)]);
  });

  it('is refused when a subgraph does not parse, with its name', () => {
    expect(() => composeSupergraph([a, source('broken', 'type {')])).toThrow('[broken] Syntax Error');
  });
});
