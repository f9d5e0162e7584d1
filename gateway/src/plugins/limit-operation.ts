import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { measureOperation } from './measure-operation.ts';

export type OperationLimits = { depth: number; aliases: number };

/** Refuses operations that nest deeper, or rename more fields, than any page of ours needs. */
export function limitOperation(limits: OperationLimits): ApolloServerPlugin<GatewayContext> {
  const accepted = new WeakSet<DocumentNode>(); // the server parses a repeated operation once and keeps the document

  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document }) => {
        if (accepted.has(document)) return;
        check(measureOperation(document), limits);
        accepted.add(document);
      },
    }),
  };
}

function check(measured: OperationLimits, limits: OperationLimits): void {
  if (measured.depth > limits.depth) throw tooBig('OPERATION_TOO_DEEP', 'levels', measured.depth, limits.depth);
  if (measured.aliases > limits.aliases) throw tooBig('TOO_MANY_ALIASES', 'aliases', measured.aliases, limits.aliases);
}

function tooBig(code: string, unit: string, actual: number, allowed: number): GraphQLError {
  return new GraphQLError(`the operation has ${actual} ${unit}, ${allowed} are allowed`, {
    extensions: { code, details: { actual, allowed }, http: { status: 400 } },
  });
}
