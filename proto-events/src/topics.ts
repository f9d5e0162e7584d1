import type { DescMessage } from '@bufbuild/protobuf';

/** A topic, with the settings for its creation. */
export type Topic = {
  name: string;
  /** The service that publishes on it; no other may write. */
  service: string;
  /** The proto file of its events. */
  file: string;
  /** Never changed, because the key determines the partition, and order is guaranteed within it. */
  partitions: number;
  /** `forever`: analysts replay from the first day. */
  retentionDays: number | 'forever';
  /** Only the last record of a key is retained. */
  compacted: boolean;
  /** `services`: the broker's access list allows services only. */
  readers: 'services' | 'everyone';
};

const SERVICES = ['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'] as const;

const IDENTITIES: Topic = {
  name: 'applicants.identities.v1',
  service: 'applicants',
  file: 'portal/applicants/v1/identities',
  partitions: 6,
  retentionDays: 'forever',
  compacted: true,
  readers: 'services',
};

/** All topics of the portal. */
export const TOPICS: readonly Topic[] = [...SERVICES.map(eventTopic), IDENTITIES];

/** Returns the topic of a type of event; undefined for a part, which is never published alone. */
export function topicOf(schema: DescMessage): Topic | undefined {
  return TOPICS.find(({ file }) => file === schema.file.name);
}

function eventTopic(service: (typeof SERVICES)[number]): Topic {
  return {
    name: `${service}.events.v1`,
    service,
    file: `portal/${service}/v1/events`,
    partitions: 6,
    retentionDays: 'forever',
    compacted: false,
    readers: 'everyone',
  };
}
