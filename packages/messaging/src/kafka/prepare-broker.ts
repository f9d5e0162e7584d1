import type { Topic } from '@aleumet/proto-events';
import kafkajs, { type AclEntry } from 'kafkajs';
import { type Grant, grantsOf } from './access.ts';
import { type AdminDoor, createAdminDoor } from './admin-door.ts';
import { createClient, type KafkaConnection } from './connection.ts';
import { createTopics } from './topics.ts';

/** Creates topics and access lists according to the definitions. Needs the rights of an administrator, and may be repeated. */
export async function prepareBroker(connection: KafkaConnection, topics: readonly Topic[]): Promise<void> {
  await withDoor(connection, (door) =>
    door.ask(async (admin) => {
      await createTopics(admin, topics);
      await admin.createAcls({ acl: grantsOf(topics).map(toEntry) });
    }),
  );
}

/**
 * Returns how many brokers there are, as seen by those asked, and whether every partition is in sync on all its replicas. Throws
 * while no broker answers.
 */
export async function readHealth(connection: KafkaConnection): Promise<{ brokers: number; inSync: boolean }> {
  return withDoor(connection, (door) =>
    door.ask(async (admin) => {
      const { brokers } = await admin.describeCluster();
      const { topics } = await admin.fetchTopicMetadata();
      const inSync = topics.every(({ partitions }) => partitions.every(({ isr, replicas }) => isr.length === replicas.length));
      return { brokers: brokers.length, inSync };
    }),
  );
}

async function withDoor<Answer>(connection: KafkaConnection, work: (door: AdminDoor) => Promise<Answer>): Promise<Answer> {
  const door = createAdminDoor(createClient(connection));
  try {
    return await work(door);
  } finally {
    await door.close();
  }
}

// Node.js finds these only in the default export.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

function toEntry({ user, does, of, name, match }: Grant): AclEntry {
  return {
    principal: `User:${user}`,
    host: '*',
    operation: AclOperationTypes[does],
    permissionType: AclPermissionTypes.ALLOW,
    resourceType: AclResourceTypes[of],
    resourceName: name,
    resourcePatternType: ResourcePatternTypes[match],
  };
}
