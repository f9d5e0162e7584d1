/**
 * Prisma's schema engine as WebAssembly, to write migrations and to compare them with the schema. The native engine has to be
 * downloaded, which fails offline; this one is installed by npm. No running service loads it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readMigrations, readSchema, type PrismaFolder } from './prisma-folder.ts';
import { createShadowAdapter } from './shadow-adapter.ts';

// A global of Node that its types omit.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
const { instance } = await WebAssembly.instantiate(await readFile(path.join(packageFolder, 'schema_engine_bg.wasm')), {
  './schema_engine_bg.js': { ...wasm },
});
wasm.__wbg_set_wasm(instance.exports);
if (typeof instance.exports['__wbindgen_start'] === 'function') instance.exports['__wbindgen_start']();

/** Returns the SQL that leads from the migrations to the schema, as far as Prisma models it; empty when they agree. */
export async function differenceOf(folder: PrismaFolder, adminUrl: string): Promise<string> {
  const files = await readSchema(folder);
  const adapter = bindMigrationAwareSqlAdapterFactory(createShadowAdapter(adminUrl));
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  using engine = await wasm.SchemaEngine.new({ datamodels }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await migrationList(folder)) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout === null || stdout.includes('This is an empty migration') ? '' : stdout;
}

async function migrationList(folder: PrismaFolder): Promise<MigrationList> {
  const migrations = await readMigrations(folder);
  return {
    baseDir: path.join(folder.folder, 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
