import type { TestProject } from 'vitest/node';
import { passOnTestDatabase } from './postgres/env.ts';
import { startTestServer } from './postgres/test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that the run's tests share, with the right to create databases. */
    databaseUrl: string;
  }
}

/** One PostgreSQL for the whole run, named to the tests as `databaseUrl`; the function returned stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  passOnTestDatabase(server.url);
  project.provide('databaseUrl', server.url);
  return server.stop;
}
