export { applyMigrations } from './apply-migrations.ts';
export { databaseFingerprint } from './fingerprint.ts';
export { OtherMigrations } from './other-migrations.ts';
export { prepareDatabase, type DatabaseAccess, type DatabaseUrls } from './prepare-database.ts';
export { servicesWithDatabase } from './prisma-folder.ts';
