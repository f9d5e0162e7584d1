/**
 * Writes src/generated/ of the service in the current folder: Prisma's client when the service has a database, resolver types
 * when it has a schema. Prisma's own command reads one folder and tries to download an engine: this passes it the shared models,
 * and downloads nothing, because the client can be generated without an engine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const prisma = path.join('..', '..', 'prisma');
const own = path.join(prisma, path.basename(process.cwd()), 'schema.prisma');

if (existsSync(own)) {
  // Prisma reads one folder: the service's own models and the shared ones are copied into it.
  const schema = path.join('src', 'generated', 'schema');
  rmSync(schema, { recursive: true, force: true });
  cpSync(path.join(prisma, 'shared'), schema, { recursive: true });
  cpSync(own, path.join(schema, 'schema.prisma'));
  run('prisma', ['generate', '--schema', schema, '--no-hints'], {
    // An existing file prevents Prisma from downloading an engine.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  });
}
if (existsSync('schema.graphql')) run('graphql-codegen', ['--config', 'codegen.ts'], {});

function run(program: string, args: string[], env: Record<string, string>): void {
  execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
}
