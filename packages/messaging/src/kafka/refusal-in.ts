const REFUSALS = new Set([
  'CLUSTER_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  // Of a group that the user may not use, kafkajs says no more than that nobody coordinates it.
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSSASLAuthenticationError',
]);

/** The broker's refusal somewhere below an error of kafkajs; undefined when it failed otherwise. */
export function refusalIn(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : error.name;
  return REFUSALS.has(type) ? error : refusalIn(error.cause);
}
