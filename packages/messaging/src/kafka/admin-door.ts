import type { Admin, Kafka } from 'kafkajs';

/** Sends requests to the brokers. Connects at the first request, and again after a failure. */
export type AdminDoor = {
  ask: <Answer>(question: (admin: Admin) => Promise<Answer>) => Promise<Answer>;
  close: () => Promise<void>;
};

/** Creates one connection for all requests of a bus. */
export function createAdminDoor(kafka: Kafka): AdminDoor {
  let open: Promise<Admin> | undefined;

  async function close(): Promise<void> {
    const closing = open;
    open = undefined;
    await closing?.then((admin) => admin.disconnect()).catch(() => {}); // the connection itself may have failed
  }

  return {
    ask: async (question) => {
      try {
        open ??= connect(kafka);
        return await question(await open);
      } catch (error) {
        await close();
        throw error;
      }
    },
    close,
  };
}

async function connect(kafka: Kafka): Promise<Admin> {
  const admin = kafka.admin();
  await admin.connect();
  return admin;
}
