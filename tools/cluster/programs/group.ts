import { freePorts } from '../../kafka/free-ports.ts';
import { balance } from './balance.ts';
import { type Instance, type InstanceOptions, keepRunning } from './instance.ts';

/** All instances of one program, and the one address under which others reach them. */
export type Group = AsyncDisposable & { name: string; url: string; instances: readonly Instance[]; ready: () => Promise<void> };

export type GroupOptions = Pick<InstanceOptions, 'name' | 'hear'> & {
  count: number;
  host: string;
  port: number;
  /** The environment of the instance that listens there. */
  envAt: (place: { host: string; port: number }) => Readonly<Record<string, string>>;
};

/** Starts the instances; several of them are reached through a balancer at the port. */
export async function startGroup({ name, count, host, port, envAt, hear }: GroupOptions): Promise<Group> {
  await using opened = new AsyncDisposableStack();
  const places = count === 1 ? [{ host, port }] : (await freePorts(count)).map((free) => ({ host: '127.0.0.1', port: free }));
  if (count > 1) opened.use(await balance({ host, port, instances: places.map((place) => place.port) }));
  const instances = places.map((place, at) => {
    const instance = count === 1 ? name : `${name}-${at + 1}`;
    return keepRunning({ name, instance, env: envAt(place), url: `http://${place.host}:${place.port}`, hear });
  });
  opened.defer(async () => void (await Promise.all(instances.map((instance) => instance.stop()))));
  const resources = opened.move();
  return {
    ...{ name, instances, url: `http://${host}:${port}` },
    ready: async () => void (await Promise.all(instances.map((instance) => instance.ready()))),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
