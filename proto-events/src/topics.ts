import type { DescMessage } from '@bufbuild/protobuf';

/** A topic, as the broker is told to make it. */
export type Topic = {
  name: string;
  /** The service that tells it, and the only one that may write. */
  service: string;
  /** The proto file whose events it carries. */
  file: string;
  /** Never changed: the key decides the partition, and order holds within it. */
  partitions: number;
  /** `forever`: analysts replay from the first day. */
  retentionDays: number | 'forever';
  /** Only the last record of a key is kept. */
  compacted: boolean;
  /** `services`: the broker's access list shuts everyone else out. */
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

/** The topic on which a type of event is told; undefined for a part that is never told alone. */
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
