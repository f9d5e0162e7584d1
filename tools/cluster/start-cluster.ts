import { servicesWithDatabase } from '@aleumet/migrate';
import { type DataFolder, openDataFolder } from '@aleumet/testkit/data-folder';
import { freePorts } from '../kafka/free-ports.ts';
import { type Backing, type BackingOptions, openBacking } from './backing/backing.ts';
import { givenOutside, startOutside } from './outside-world/outside.ts';
import { gatewayEnvironment, serviceEnvironment, type Surroundings } from './programs/environment.ts';
import { type Group, type GroupOptions, startGroup } from './programs/group.ts';
import { together } from './together.ts';

export type ClusterOptions = BackingOptions & {
  folder: string;
  /** Number of instances of the gateway and of every service. */
  instances: number;
  /** With stand-ins for external systems, and a clock that can be moved. */
  test: boolean;
  /** Receives every line of a program's output. */
  hearLine: GroupOptions['hear'];
};

/** The portal as separate processes: gateway, seven services, and the servers that they use. */
export type PortalCluster = AsyncDisposable & {
  /** Address of the gateway. */
  url: string;
  folder: DataFolder;
  gateway: Group;
  services: readonly Group[];
  /** Address of each service, for any of its instances. */
  serviceUrls: readonly string[];
  /** Address of each service's database, with the user of the service. */
  databaseUrls: readonly string[];
  brokers: Backing['brokers'];
  /** Address at which demo users get their tokens; none without `test`. */
  tokenUrl: string | undefined;
};

/**
 * Starts everything in order: the servers, the external systems, the services, and the gateway when all services are ready.
 * Everything is stopped in reverse order, also when the start fails.
 */
export async function startPortalCluster(options: ClusterOptions): Promise<PortalCluster> {
  const { env, test, hear, hearLine } = options;
  await using opened = new AsyncDisposableStack();
  const folder = await openDataFolder(options.folder);
  const world = test ? await startOutside(folder, hearLine) : { group: undefined, outside: givenOutside(env) };
  if (world.group) opened.use(world.group);
  const { databases, brokers, redis } = opened.use(await openBacking(folder, options));
  await world.group?.ready();

  const around: Surroundings = { folder, brokers, redisUrl: redis.url, outside: world.outside, test, given: env };
  const databaseUrls = new Map((await servicesWithDatabase()).map((service) => [service, databases.of(service)]));
  const { all: services } = opened.use(await together(await servicesOf(around, databaseUrls, options)));
  await Promise.all(services.map((service) => service.ready()));
  hear(`${services.length} services are ready`);
  const gateway = opened.use(await startGateway(around, services, options));
  await gateway.ready();

  const resources = opened.move();
  return {
    ...{ url: gateway.url, folder, gateway, services, brokers },
    databaseUrls: await Promise.all(databaseUrls.values()),
    serviceUrls: services.map((service) => service.url),
    tokenUrl: world.group && `${world.group.url}/token`,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** Each starts as soon as its database exists. */
async function servicesOf(
  around: Surroundings,
  databaseUrls: ReadonlyMap<string, Promise<string>>,
  options: ClusterOptions,
): Promise<Promise<Group>[]> {
  const places = await freePlaces(databaseUrls.size, options.instances);
  return Array.from(databaseUrls, async ([service, whenThere], at) => {
    const databaseUrl = await whenThere;
    return startGroup({
      ...{ name: service, hear: options.hearLine, host: '127.0.0.1', port: 0, ...places[at] },
      envAt: ({ port }) => serviceEnvironment(around, { service, port, databaseUrl }),
    });
  });
}

async function startGateway(around: Surroundings, services: readonly Group[], options: ClusterOptions): Promise<Group> {
  const { HOST: host, PORT } = options.env;
  const [place = { port: 0 }] = await freePlaces(1, options.instances);
  const subgraphs = new Map(services.map(({ name, url }) => [name, url]));
  return startGroup({
    ...{ name: 'gateway', hear: options.hearLine, host, ...place, ...(PORT !== 0 && { port: PORT }) },
    envAt: (at) => gatewayEnvironment(around, { ...at, subgraphs }),
  });
}

/** Returns ports for programs with several instances; reserved at once, so that no two get the same one. */
async function freePlaces(count: number, instances: number): Promise<{ port: number; behind?: number[] }[]> {
  const each = instances === 1 ? 1 : instances + 1;
  const ports = await freePorts(count * each);
  return Array.from({ length: count }, (_, at) => {
    const [port = 0, ...behind] = ports.slice(at * each, (at + 1) * each);
    return instances === 1 ? { port } : { port, behind };
  });
}
