const REFUSALS = new Set([
  'CLUSTER_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  // Of a group that the user may not use, kafkajs says no more than that nobody coordinates it.
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSSASLAuthenticationError',
]);

/** The broker will not take the records, however often they are sent. */
const RECORD_REFUSALS = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'POLICY_VIOLATION',
  'INVALID_TIMESTAMP',
]);

/** The broker's refusal of a record somewhere below an error of kafkajs; undefined when it failed otherwise. */
export function recordRefusalIn(error: unknown): Error | undefined {
  return errorOf(RECORD_REFUSALS, error);
}

/** The broker's refusal somewhere below an error of kafkajs; undefined when it failed otherwise. */
export function refusalIn(error: unknown): Error | undefined {
  return errorOf(REFUSALS, error);
}

function errorOf(types: ReadonlySet<string>, error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : error.name;
  return types.has(type) ? error : errorOf(types, error.cause);
}
