import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { RefusalCatalogue } from '@aleumet/domain';

const root = new URL('../../services/', import.meta.url);

/** Returns the refusals of each service, in alphabetical order of the services. */
export async function readCatalogues(): Promise<Map<string, RefusalCatalogue>> {
  const services = (await readdir(root)).toSorted();
  const files = services.map((service) => [service, new URL(`${service}/src/refusals.ts`, root)] as const);
  const found = await Promise.all(
    files.filter(([, file]) => existsSync(file)).map(async ([service, file]) => [service, await readCatalogue(file)] as const),
  );
  return new Map(found);
}

async function readCatalogue(file: URL): Promise<RefusalCatalogue> {
  const { catalogue }: { catalogue?: RefusalCatalogue } = await import(file.href);
  if (catalogue === undefined) throw new Error(`${file.pathname} exports no catalogue`);
  return catalogue;
}
