const REFUSALS = new Set([
  'CLUSTER_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'TOPIC_AUTHORIZATION_FAILED',
  'MESSAGE_TOO_LARGE',
]);

/** The broker's refusal somewhere below an error of kafkajs; undefined when another attempt may succeed. */
export function refusalIn(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'KafkaJSSASLAuthenticationError') return error;
  if ('type' in error && typeof error.type === 'string' && REFUSALS.has(error.type)) return error;
  return refusalIn(error.cause);
}
