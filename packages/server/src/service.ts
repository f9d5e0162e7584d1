import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Parking } from './parking.ts';
import type { RequestContext } from './request-context.ts';

/** The headers that a subgraph reads; lower-case names. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A service as its callers see it, over HTTP or in one process. */
export type Service<Context extends RequestContext> = {
  name: string;
  schema: GraphQLSchema;
  server: ApolloServer<Context>;
  contextFor: (headers: RequestHeaders) => Promise<Context>;
  /** Whether the service can do its work now: database reachable, background running. */
  isReady: () => Promise<boolean>;
  /** The messages that it could not handle yet, for the operator. */
  parked: Parking;
  /** Runs every deadline job once; gives how many commands were sent. Undefined before `start`: then there is nothing to run. */
  sweep: () => Promise<number | undefined>;
  /** What is still under way. Undefined before `start`: a service that does not take part yet is not at rest. */
  backlog: () => Promise<{ outbox: number; inbox: number; lag: number; published: number } | undefined>;
  /** Starts relay, consumer and jobs. The subgraph answers as soon as it listens. */
  start: () => Promise<void>;
  /** Ends in reverse order and closes what `createDeps` opened. */
  stop: () => Promise<void>;
};
