import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { catalogue } from '../refusals.ts';
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
  const { depth, aliases } = measured;
  if (depth > limits.depth) throw tooBig('OPERATION_TOO_DEEP', { actual: depth, allowed: limits.depth });
  if (aliases > limits.aliases) throw tooBig('TOO_MANY_ALIASES', { actual: aliases, allowed: limits.aliases });
}

function tooBig(code: 'OPERATION_TOO_DEEP' | 'TOO_MANY_ALIASES', details: { actual: number; allowed: number }): GraphQLError {
  const messages = catalogue[code];
  return new GraphQLError(messages.en, { extensions: { code, details, messages, http: { status: 400 } } });
}
