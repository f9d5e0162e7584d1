const REFUSALS = new Set([
  'CLUSTER_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  // For a group that the user may not use, kafkajs only reports that there is no coordinator.
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSSASLAuthenticationError',
]);

/** The broker refuses the records, however often they are sent. */
const RECORD_REFUSALS = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'POLICY_VIOLATION',
  'INVALID_TIMESTAMP',
]);

/** Returns the broker's refusal of a record among the causes of a kafkajs error; undefined when it failed for another reason. */
export function recordRefusalIn(error: unknown): Error | undefined {
  return errorOf(RECORD_REFUSALS, error);
}

/** Returns the broker's refusal among the causes of a kafkajs error; undefined when it failed for another reason. */
export function refusalIn(error: unknown): Error | undefined {
  return errorOf(REFUSALS, error);
}

function errorOf(types: ReadonlySet<string>, error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : error.name;
  return types.has(type) ? error : errorOf(types, error.cause);
}
