import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Parking } from './parking.ts';
import type { RequestContext } from './request-context.ts';

/** The headers that a subgraph reads; lower-case names. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A service as used by its callers, over HTTP or in one process. */
export type Service<Context extends RequestContext> = {
  name: string;
  schema: GraphQLSchema;
  server: ApolloServer<Context>;
  contextFor: (headers: RequestHeaders) => Promise<Context>;
  /** Whether the service can work now: the database is reachable and the background tasks run. */
  isReady: () => Promise<boolean>;
  /** The messages that it could not handle yet, for the operator. */
  parked: Parking;
  /** Runs every deadline job once; returns the number of commands sent. Undefined before `start`. */
  sweep: () => Promise<number | undefined>;
  /** Pending work. Undefined before `start`, because a service that has not started is not idle. */
  backlog: () => Promise<{ outbox: number; inbox: number; lag: number; published: number } | undefined>;
  /** Starts relay, consumer and jobs. The subgraph responds as soon as it listens. */
  start: () => Promise<void>;
  /** Stops in reverse order, and closes what `createDeps` opened. */
  stop: () => Promise<void>;
};
