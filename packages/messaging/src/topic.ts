import type { DescMessage } from '@bufbuild/protobuf';

/** The compacted topic of identities, readable by services only. */
export const IDENTITIES_TOPIC = 'applicants.identities.v1';

/**
 * Returns the topic of an event type: `portal.orders.v1.OrderPlaced` is published on `orders.events.v1`; identities have their own
 * topic.
 */
export function topicOf(schema: DescMessage): string {
  if (schema.typeName === 'portal.applicants.v1.Identity') return IDENTITIES_TOPIC;
  const [, service, version] = schema.typeName.split('.');
  return `${service}.events.${version}`;
}
