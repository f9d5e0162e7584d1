import type { DescMessage } from '@bufbuild/protobuf';

/** The compacted topic of identities, for services only. */
export const IDENTITIES_TOPIC = 'applicants.identities.v1';

/** `portal.orders.v1.OrderPlaced` is told on `orders.events.v1`; an identity on a topic of its own. */
export function topicOf(schema: DescMessage): string {
  if (schema.typeName === 'portal.applicants.v1.Identity') return IDENTITIES_TOPIC;
  const [, service, version] = schema.typeName.split('.');
  return `${service}.events.${version}`;
}
