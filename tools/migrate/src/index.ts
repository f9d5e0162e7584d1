export { applyMigrations } from './apply-migrations.ts';
export { prepareDatabase, type DatabaseAccess, type DatabaseUrls } from './prepare-database.ts';
