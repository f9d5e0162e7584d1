import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from 'graphql';
import type { InvalidInput } from '@aleumet/domain';
import { toInputAnswer } from '../input-answer.ts';
import { FIXED_LIMITS } from './limits.ts';
import { findWrongValues } from './wrong-values.ts';

export type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
  /** Whether the document was found valid before. */
  isValid: boolean;
};

const HTTP = { status: 400 };

/** Returns the first mistakes of an operation, or of its variables when the operation has none. It stops at ten: each costs time and is sent. */
export function findMistakes({ schema, document, operation, variables, isValid }: Asked): readonly GraphQLError[] {
  const invalid = isValid ? [] : validate(schema, document, specifiedRules, { maxErrors: FIXED_LIMITS.mistakes });
  if (invalid.length > 0) return invalid.map(ofDocument);
  const { variableDefinitions: definitions = [] } = operation ?? {};
  return findWrongValues({ schema, definitions, variables }, FIXED_LIMITS.mistakes).map(ofVariables);
}

function ofDocument({ message, nodes, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message.slice(0, FIXED_LIMITS.message), {
    ...(nodes && { nodes }),
    ...(originalError && { originalError }),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: HTTP, ...extensions },
  });
}

function ofVariables(wrong: InvalidInput): GraphQLError {
  const { message, extensions } = toInputAnswer(wrong);
  return new GraphQLError(message, { originalError: wrong, extensions: { ...extensions, http: HTTP } });
}
