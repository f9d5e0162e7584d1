export { erasePostgres, type Postgres, type PostgresOptions, startPostgres } from './start-postgres.ts';
export { StartError, type StartObstacle } from './start-error.ts';
