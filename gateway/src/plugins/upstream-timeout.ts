import type { Subgraph, SubgraphCall } from '../subgraphs/subgraph.ts';
import { unavailable } from '../subgraphs/unavailable.ts';

/** Gives a subgraph so many milliseconds for one call: a silent one costs its fields and not the whole answer. */
export function withTimeout(subgraph: Subgraph, milliseconds: number): Subgraph {
  return async (call: SubgraphCall) => {
    const limit = new AbortController();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      limit.abort();
      reject(unavailable(call.subgraph, new Error(`silent for ${milliseconds} ms`)));
    }, milliseconds);
    try {
      // A race, too, since a subgraph of the same process cannot be aborted.
      return await Promise.race([subgraph({ ...call, signal: limit.signal }), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
