import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** What a document takes in memory for each of its tokens, with the nodes around it: 480 measured for a list of short fields. */
const BYTES_PER_TOKEN = 500;
const MOST_BYTES = 16 * 2 ** 20;

/** Keeps the parsed documents of repeated operations, as far as they fit into 16 MiB. */
export function createDocumentStore(): InMemoryLRUCache<DocumentNode> {
  // The store's own calculation writes the document as JSON, by recursion, before it is known how deep the document nests.
  return new InMemoryLRUCache<DocumentNode>({
    maxSize: MOST_BYTES,
    sizeCalculation: (document) => tokensOf(document) * BYTES_PER_TOKEN,
  });
}

function tokensOf({ loc }: DocumentNode): number {
  let tokens = 1;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens += 1;
  return tokens;
}
