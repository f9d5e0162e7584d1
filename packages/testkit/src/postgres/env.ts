/**
 * Returns the environment of PostgreSQL's tools: that of the caller, but with English messages, because this program parses them.
 */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}

/** The server for tests that was given in the environment, if any. */
export function givenTestDatabase(): string | undefined {
  return process.env['TEST_DATABASE_URL'] || undefined;
}

/** Passes the server to the processes that run the tests, and to the programs that tests start. */
export function passOnTestDatabase(url: string): void {
  process.env['TEST_DATABASE_URL'] = url;
}
