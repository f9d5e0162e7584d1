import type { Admin, Kafka } from 'kafkajs';

/** Asks the brokers; connects at the first question, and anew after a failure. */
export type AdminDoor = {
  ask: <Answer>(question: (admin: Admin) => Promise<Answer>) => Promise<Answer>;
  close: () => Promise<void>;
};

/** One connection for all questions of a bus. */
export function createAdminDoor(kafka: Kafka): AdminDoor {
  let open: Promise<Admin> | undefined;

  async function close(): Promise<void> {
    const closing = open;
    open = undefined;
    await closing?.then((admin) => admin.disconnect()).catch(() => {}); // it may be the connection that failed
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
