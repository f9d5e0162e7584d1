import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export type SubgraphSource = { name: string; url: string; sdl: string };

/** The subgraphs do not fit together; the message has a line per reason. */
export class CompositionFailed extends Error {
  constructor(reasons: readonly string[]) {
    super(['the subgraphs do not fit together:', ...reasons.map((reason) => `- ${reason}`)].join('\n'));
    this.name = 'CompositionFailed';
  }
}

/** Composes the supergraph; the same subgraphs give the same text, in whatever order they come. */
export function composeSupergraph(sources: readonly SubgraphSource[]): string {
  const inOrder = sources.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { supergraphSdl, errors } = composeServices(
    inOrder.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSource(name, sdl) })),
  );
  if (supergraphSdl === undefined) throw new CompositionFailed((errors ?? []).map(({ message }) => message));
  return `${supergraphSdl.trimEnd()}\n`;
}

function parseSource(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw new CompositionFailed([`[${name}] ${error instanceof Error ? error.message : String(error)}`]);
  }
}
