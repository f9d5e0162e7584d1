/** The environment of PostgreSQL's tools: the caller's own, but they speak English, since their sentences are read by this program. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}

/** The server for tests that whoever starts them has named, if any. */
export function givenTestDatabase(): string | undefined {
  return process.env['TEST_DATABASE_URL'] || undefined;
}

/** Names the server to the processes that run the tests, and to the programs that tests start. */
export function passOnTestDatabase(url: string): void {
  process.env['TEST_DATABASE_URL'] = url;
}
