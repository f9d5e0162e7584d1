import { balance } from './balance.ts';
import { type Instance, type InstanceOptions, keepRunning } from './instance.ts';

/** All instances of one program, and their common address. */
export type Group = AsyncDisposable & { name: string; url: string; instances: readonly Instance[]; ready: () => Promise<void> };

export type GroupOptions = Pick<InstanceOptions, 'name' | 'hear'> & {
  /** Common address of the program. */
  host: string;
  port: number;
  /** Ports of the instances when there are several; without it there is one, which listens at the port. */
  behind?: readonly number[];
  /** Returns the environment of the instance that listens there. */
  envAt: (place: { host: string; port: number }) => Readonly<Record<string, string>>;
};

const LOOPBACK = '127.0.0.1';

/** Starts the instances; several of them are reached through a balancer at the port. */
export async function startGroup({ name, host, port, behind, envAt, hear }: GroupOptions): Promise<Group> {
  await using opened = new AsyncDisposableStack();
  if (behind) opened.use(await balance({ host, port, instances: behind }));
  const places = behind?.map((own) => ({ host: LOOPBACK, port: own })) ?? [{ host, port }];
  const instances = places.map((place, at) => {
    const instance = behind ? `${name}-${at + 1}` : name;
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
