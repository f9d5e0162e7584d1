import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import type { RequestHeaders } from '@aleumet/server';
import { composeSupergraph } from '../src/composition/compose-supergraph.ts';
import { connectInProcess, connectOverHttp, inProcessSubgraph } from '../src/server.ts';
import type { Connect } from '../src/subgraphs/subgraph.ts';

type ToyContext = { headers: RequestHeaders };

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])';

const BOOKS = `${LINK}
  type Book @key(fields: "id") { id: ID! title: String! sibling: Book }
  type Query { book(id: ID!): Book shelf: [Book]! refused: Book crashed: Book silent: String whoAmI: String }
  type Mutation { rename(id: ID!, title: String!): Book! }`;

const LOANS = `${LINK}
  type Book @key(fields: "id") { id: ID! borrower: String }
  type Query { loans: Int! }`;

/** Two subgraphs of a library, with fields for each kind of failure; `seen` contains the headers that they received. */
export function createToyFederation() {
  const seen: RequestHeaders[] = [];
  const silence = Promise.withResolvers<string>();
  const silenceBegan = Promise.withResolvers<void>();
  const silent = () => {
    silenceBegan.resolve();
    return silence.promise;
  };
  const contextFor = async (headers: RequestHeaders): Promise<ToyContext> => {
    seen.push(headers);
    if (headers['authorization'] === 'Bearer broken') throw BROKEN_TOKEN;
    return { headers };
  };
  const servers = {
    books: toyServer(BOOKS, { Query: { ...bookQueries, silent }, Mutation: { rename } }),
    loans: toyServer(LOANS, loanResolvers),
  };
  return { servers, contextFor, seen, silence, silenceBegan: silenceBegan.promise };
}

export type ToyFederation = ReturnType<typeof createToyFederation>;

export const TOY_SUPERGRAPH = composeSupergraph([
  { name: 'books', url: 'http://books.invalid/graphql', sdl: BOOKS },
  { name: 'loans', url: 'http://loans.invalid/graphql', sdl: LOANS },
]).supergraph;

const BROKEN_TOKEN = new GraphQLError('The token is broken.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

type Book = { id: string };

const bookQueries = {
  book: (_root: unknown, { id }: Book) => ({ id, title: `book ${id}`, sibling: { id: `${id}1`, title: 'next' } }),
  refused: () => {
    throw new GraphQLError('Not in the shelf.', { extensions: { code: 'BOOK_LENT', details: { until: '2026-03-10' } } });
  },
  crashed: () => {
    throw new Error('connection string with a password');
  },
  whoAmI: (_root: unknown, _arguments: unknown, { headers }: ToyContext) => headers['authorization'],
};

const loanResolvers = {
  Query: { loans: () => 3 },
  Book: { borrower: ({ id }: Book) => `reader of ${id}` },
};

function rename(_root: unknown, { id, title }: Book & { title: string }) {
  return { id, title };
}

function toyServer(sdl: string, resolvers: GraphQLResolverMap<ToyContext>): ApolloServer<ToyContext> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const plugins = [ApolloServerPluginInlineTraceDisabled()];
  return new ApolloServer<ToyContext>({
    schema,
    plugins,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
}

type Running = AsyncDisposable & { connect: Connect };

/** Runs the federation in this process. */
export async function runInProcess({ servers, contextFor }: ToyFederation): Promise<Running> {
  const all = Object.entries(servers);
  await Promise.all(all.map(([, server]) => server.start()));
  const subgraphs = all.map(([name, server]) => [name, inProcessSubgraph({ server, contextFor })]);
  return {
    connect: connectInProcess(Object.fromEntries(subgraphs)),
    [Symbol.asyncDispose]: () => stopAll(servers),
  };
}

/** Runs each subgraph on a separate port. */
export async function runOverHttp({
  servers,
  contextFor,
}: ToyFederation): Promise<Running & { addresses: Record<string, string> }> {
  const listening = Object.entries(servers).map(async ([name, server]) => {
    const context = ({ req }: { req: IncomingMessage }) => contextFor(req.headers);
    const { url } = await startStandaloneServer(server, { context, listen: { port: 0, host: '127.0.0.1' } });
    return [name, url] as const;
  });
  const addresses = Object.fromEntries(await Promise.all(listening));
  return {
    addresses,
    connect: connectOverHttp((name) => addresses[name]),
    [Symbol.asyncDispose]: () => stopAll(servers),
  };
}

async function stopAll(servers: ToyFederation['servers']): Promise<void> {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}
