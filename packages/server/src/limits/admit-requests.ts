import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLError } from 'graphql';
import { boundAnswer } from './bound-answer.ts';
import { boundErrors } from './bound-errors.ts';
import { countAnswer } from './count-answer.ts';
import { findMistakes } from './find-mistakes.ts';
import { FIXED_LIMITS, type RequestLimits } from './limits.ts';
import { measureOperation, type OperationSize } from './measure-operation.ts';
import { measureValues } from './measure-values.ts';
import { refuseAbove, sizeRefused } from './refuse-size.ts';

/**
 * Checks a request before anything else is done: it is measured, then validated, then its variables are read. The server's own
 * validation is switched off, because it runs before any plugin, and some of its rules take quadratic time. A document is measured
 * and validated once.
 */
export function admitRequests<Context extends BaseContext>(limits: RequestLimits): ApolloServerPlugin<Context> {
  const admitted = new WeakMap<DocumentNode, OperationSize>(); // the server caches the documents of repeated operations

  return {
    requestDidStart: async () => {
      let more: readonly GraphQLError[] = [];
      return {
        didResolveOperation: async ({ document, schema, operation, request: { variables = {} } }) => {
          const size = admitted.get(document) ?? measure(document, limits);
          refuseVariables(size, variables, limits);
          const answer = countAnswer({ document, operation, variables });
          refuseAbove([{ code: 'ANSWER_TOO_LARGE', actual: answer, allowed: limits.answer }]);
          const mistakes = findMistakes({ schema, document, operation, variables, isValid: admitted.has(document) });
          if (mistakes[0]) {
            more = mistakes.slice(1);
            throw mistakes[0];
          }
          admitted.set(document, size);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== 'single') return;
          boundErrors(body.singleResult, more);
          boundAnswer(body.singleResult);
        },
      };
    },
  };
}

/** Throws when the document is too large for the following steps. */
function measure(document: DocumentNode, limits: RequestLimits): OperationSize {
  const size = measureOperation(document);
  const tooLarge = 'OPERATION_TOO_LARGE';
  refuseAbove([
    { code: tooLarge, counts: 'definitions', actual: document.definitions.length, allowed: FIXED_LIMITS.definitions },
    { code: 'OPERATION_TOO_DEEP', actual: size.depth, allowed: limits.depth },
    { code: 'TOO_MANY_ALIASES', actual: size.aliases, allowed: limits.aliases },
    { code: tooLarge, counts: 'directives', actual: size.directives, allowed: FIXED_LIMITS.directives },
    { code: tooLarge, counts: 'introspection', actual: size.introspection, allowed: FIXED_LIMITS.introspection },
    { code: tooLarge, counts: 'parts', actual: size.parts, allowed: limits.parts },
  ]);
  if (size.introspection > 0 && !limits.introspection) throw sizeRefused('INTROSPECTION_OFF');
  return size;
}

/** Throws when the variables are too large, or contain so many entities that the operation becomes too large. */
function refuseVariables({ entityParts }: OperationSize, variables: object, { values: allowed }: RequestLimits): void {
  const { values, depth, longestList } = measureValues(variables);
  const code = 'VARIABLES_TOO_LARGE';
  refuseAbove([
    { code, counts: 'values', actual: values, allowed },
    { code, counts: 'depth', actual: depth, allowed: FIXED_LIMITS.valueDepth },
    { code, counts: 'entityParts', actual: entityParts * longestList, allowed: FIXED_LIMITS.entityParts },
  ]);
}
