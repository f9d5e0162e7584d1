import { readSchema, type PrismaFolder } from './prisma-folder.ts';
import { differenceOf } from './schema-engine.ts';

const shared = ['outbox.prisma', 'identities.prisma', 'calendar.prisma'];

/**
 * What is wrong with the databases as described: a schema that its migrations do not lead to, or a shared file that differs
 * between services. Only what Prisma models is compared: CHECK constraints, triggers and functions are written by hand.
 * Needs a server where databases may be created.
 */
export async function findDrift(folders: PrismaFolder[], adminUrl: string): Promise<string[]> {
  const found = await Promise.all(folders.map((folder) => driftOf(folder, adminUrl)));
  return [...found.filter((drift) => drift !== ''), ...(await differingFiles(folders))];
}

async function driftOf(folder: PrismaFolder, adminUrl: string): Promise<string> {
  const sql = await differenceOf(folder, adminUrl);
  if (sql === '') return '';
  const statements = sql.split('\n').filter((line) => line !== '' && !line.startsWith('--'));
  return [`${folder.service}: the schema says what no migration does`, ...statements.slice(0, 5)].join('\n');
}

async function differingFiles(folders: PrismaFolder[]): Promise<string[]> {
  const services = await Promise.all(folders.map(contentsByName));
  return shared
    .filter((name) => new Set(services.map((contents) => contents.get(name))).size > 1)
    .map((name) => `${name} is not the same in all services`);
}

async function contentsByName(folder: PrismaFolder): Promise<Map<string, string>> {
  const files = await readSchema(folder);
  return new Map(files.map((file) => [file.path.slice(folder.folder.length + 1), file.content]));
}
