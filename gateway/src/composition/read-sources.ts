import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SubgraphSource } from './compose-supergraph.ts';

/** Default address of a service. */
const PORTS: Readonly<Record<string, number>> = {
  applicants: 4101,
  irp: 4102,
  queue: 4103,
  providers: 4104,
  orders: 4105,
  payments: 4106,
  notifications: 4107,
};

/** Reads the schema of every service that has one: the shared types and its own `schema.graphql`. */
export function readSources(root: URL): SubgraphSource[] {
  const shared = readFileSync(new URL('packages/server/shared.graphql', root), 'utf8');
  const services = new URL('services/', root);
  return readdirSync(services)
    .map((name) => ({ name, file: new URL(`${name}/schema.graphql`, services) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, url: addressOf(name), sdl: `${shared}\n${readFileSync(file, 'utf8')}` }));
}

function addressOf(name: string): string {
  const port = PORTS[name];
  if (port === undefined) throw new Error(`service ${name} has no port: add it to the table of compose`);
  return `http://localhost:${port}/graphql`;
}
