import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export type SubgraphSource = { name: string; url: string; sdl: string };

/** The subgraphs cannot be composed; the message has one line for each reason. */
export class CompositionFailed extends Error {
  constructor(reasons: readonly string[]) {
    super(['the subgraphs do not fit together:', ...reasons.map((reason) => `- ${reason}`)].join('\n'));
    this.name = 'CompositionFailed';
  }
}

/** A supergraph, and the hints about differences between its subgraphs. */
export type Composed = { supergraph: string; hints: readonly string[] };

/** Hints about our own directives: they are only used in the subgraphs, not in the supergraph. */
const EXPECTED_HINTS = new Set(['UNUSED_ENUM_TYPE: ActorKind']);

/** Composes the supergraph; the same subgraphs give the same text, in any order. */
export function composeSupergraph(sources: readonly SubgraphSource[]): Composed {
  const inOrder = sources.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { supergraphSdl, errors, hints } = composeServices(
    inOrder.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSource(name, sdl) })),
  );
  if (supergraphSdl === undefined) throw new CompositionFailed((errors ?? []).map(({ message }) => message));
  const remarks = hints.filter(({ definition, coordinate }) => !EXPECTED_HINTS.has(`${definition.code}: ${coordinate}`));
  const sentences = remarks.map(({ definition, message }) => `[${definition.code}] ${message}`);
  return { supergraph: `${supergraphSdl.trimEnd()}\n`, hints: sentences };
}

function parseSource(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw new CompositionFailed([`[${name}] ${error instanceof Error ? error.message : String(error)}`]);
  }
}
