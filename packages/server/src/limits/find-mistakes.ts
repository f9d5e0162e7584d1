import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from 'graphql';
import { FIXED_LIMITS } from './limits.ts';

export type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
  /** Whether the document was found valid before. */
  isValid: boolean;
};

/** Returns the first mistakes of an operation, or of its variables when the operation has none. It stops at ten: each costs time and is sent. */
export function findMistakes({ schema, document, operation, variables, isValid }: Asked): readonly GraphQLError[] {
  const maxErrors = FIXED_LIMITS.mistakes;
  const invalid = isValid ? [] : validate(schema, document, specifiedRules, { maxErrors });
  if (invalid.length > 0) return invalid.map((error) => mistake(error, 'GRAPHQL_VALIDATION_FAILED'));
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, { maxErrors });
  return errors.map((error) => mistake(error, 'BAD_USER_INPUT'));
}

function mistake(error: GraphQLError, code: string): GraphQLError {
  const { nodes, originalError, extensions } = error;
  return new GraphQLError(error.message.slice(0, FIXED_LIMITS.message), {
    ...(nodes && { nodes }),
    ...(originalError && { originalError }),
    extensions: { code, http: { status: 400 }, ...extensions },
  });
}
