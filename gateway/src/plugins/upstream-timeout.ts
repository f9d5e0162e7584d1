import type { Subgraph, SubgraphCall } from '../subgraphs/subgraph.ts';
import { unavailable } from '../subgraphs/unavailable.ts';

/** Limits the time of a call to a subgraph: when it does not respond, only its fields are null. */
export function withTimeout(subgraph: Subgraph, milliseconds: number): Subgraph {
  return async (call: SubgraphCall) => {
    const limit = new AbortController();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      limit.abort();
      reject(unavailable(call.subgraph, new Error(`silent for ${milliseconds} ms`)));
    }, milliseconds);
    try {
      // Also a race, because a subgraph in the same process cannot be aborted.
      return await Promise.race([subgraph({ ...call, signal: limit.signal }), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
