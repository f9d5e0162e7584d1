import {
  type ASTVisitor,
  type DocumentNode,
  type FloatValueNode,
  GraphQLError,
  type GraphQLSchema,
  type IntValueNode,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
  type ValidationContext,
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
const RULES = [...specifiedRules, numbersHaveAnEnd];

/**
 * Returns the first validation errors of a document; when it is valid, those of the choice of the operation or of its variables.
 * Stops at ten, because each one takes time and is sent.
 */
export function findMistakes({ schema, document, operation, variables, isValid }: Asked): readonly GraphQLError[] {
  const invalid = isValid ? [] : validate(schema, document, RULES, { maxErrors: FIXED_LIMITS.mistakes });
  if (invalid.length > 0) return invalid.map(ofDocument);
  if (!operation) return [unresolved('The document does not have the operation that is named, or several and none is named.')];
  if (!schema.getRootType(operation.operation))
    return [unresolved(`There are no operations of the kind ${operation.operation}.`)];
  const { variableDefinitions: definitions = [] } = operation;
  return findWrongValues({ schema, definitions, variables }, FIXED_LIMITS.mistakes).map(ofVariables);
}

/** A number that JavaScript reads as infinite cannot be written into the operation for a subgraph. */
function numbersHaveAnEnd(context: ValidationContext): ASTVisitor {
  const check = (node: IntValueNode | FloatValueNode) => {
    if (!Number.isFinite(Number(node.value))) context.reportError(new GraphQLError('The number is too large.', { nodes: node }));
  };
  return { IntValue: check, FloatValue: check };
}

function unresolved(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: HTTP } });
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
