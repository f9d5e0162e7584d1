import { differenceOf } from './schema-engine.ts';
import { prismaFolder, type PrismaFolder } from './prisma-folder.ts';

/**
 * What the schema of a service says and its migrations do not, as SQL; empty when they agree. Only what Prisma models is compared:
 * CHECK constraints, triggers and functions are written into migrations by hand. Needs a server where databases may be created.
 */
export async function findDrift(service: string, adminUrl: string): Promise<string> {
  return driftOf(prismaFolder(service), adminUrl);
}

/** The same for a folder that lies anywhere. */
export async function driftOf(folder: PrismaFolder, adminUrl: string): Promise<string> {
  return differenceOf(folder, adminUrl);
}
