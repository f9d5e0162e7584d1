export { StartError, type StartObstacle, toStartError } from './start-error.ts';
export { erasePostgres, type Postgres, type PostgresOptions, startPostgres } from './start-postgres.ts';
export { startTestServer, type TestServer } from './test-server.ts';
