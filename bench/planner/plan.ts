import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, QueryPlanner, type SubscriptionNode } from '@apollo/query-planner';
import { type GraphQLSchema, parse } from 'graphql';
import { measureOperation } from '@aleumet/server';

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);

/** The cost of one operation. `call` is the largest resulting request to a subgraph. */
export type Planned = {
  parts: number;
  milliseconds: number;
  call: { parts: number; aliases: number; depth: number; tokens: number };
};

/** Creates a planner over the committed supergraph. */
export function createMeasuredPlanner(): { schema: GraphQLSchema; plan: (query: string) => Planned } {
  const supergraph = Supergraph.build(readFileSync(SUPERGRAPH, 'utf8'));
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    schema: api.toGraphQLJSSchema(),
    plan: (query) => {
      const document = parse(query);
      const before = cpuUsage();
      const { node } = planner.buildQueryPlan(operationFromDocument(api, document));
      const { user, system } = cpuUsage(before);
      return { parts: measureOperation(document).parts, milliseconds: (user + system) / 1000, call: largestCall(node) };
    },
  };
}

function largestCall(node: PlanNode | SubscriptionNode | undefined): Planned['call'] {
  const sizes = callsOf(node).map((text) => {
    const document = parse(text);
    const { parts, aliases, depth } = measureOperation(document);
    return { parts, aliases, depth, tokens: tokensOf(document.loc?.startToken) };
  });
  const most = (of: (size: Planned['call']) => number) => Math.max(0, ...sizes.map(of));
  return {
    parts: most((s) => s.parts),
    aliases: most((s) => s.aliases),
    depth: most((s) => s.depth),
    tokens: most((s) => s.tokens),
  };
}

function tokensOf(first: { next: unknown } | undefined): number {
  let tokens = 0;
  for (let token: unknown = first; typeof token === 'object' && token !== null && 'next' in token; token = token.next)
    tokens += 1;
  return tokens;
}

/** Returns the operations sent to subgraphs. */
function callsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'kind' in node && node.kind === 'Fetch' && 'operation' in node ? [String(node.operation)] : [];
  return [...own, ...Object.values(node).flatMap((inner) => (typeof inner === 'object' ? callsOf(inner) : []))];
}
