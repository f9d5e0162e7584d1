import type { TestProject } from 'vitest/node';
import { passOnTestDatabase } from './postgres/env.ts';
import { startTestServer } from './postgres/test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that the tests of the run share, with the right to create databases. */
    databaseUrl: string;
  }
}

/**
 * Starts one PostgreSQL for the whole run and passes its address to the tests as `databaseUrl`; the function returned stops it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  passOnTestDatabase(server.url);
  project.provide('databaseUrl', server.url);
  return server.stop;
}
