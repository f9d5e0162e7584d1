import { createPortalClock, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { type Authority, createAuthority, createTokenIssuer, demoUser } from '@aleumet/testkit/demo';
import type { PortalCluster } from './start-cluster.ts';

/** How people of the demo reach a cluster that was started with stand-ins for the world outside. */
export type ClusterDoors = {
  url: string;
  tokenUrl: string;
  clock: PortalClock;
  /** Issues the keys that people of the demo sign with. */
  authority: Authority;
  /** A token for a person of the demo, valid from now on by the portal's clock. */
  tokenFor: (user: string) => Promise<string>;
};

/** Opens the doors of a cluster. Throws when it stands in the real world. */
export async function openDoors({ url, folder, services, tokenUrl }: PortalCluster): Promise<ClusterDoors> {
  if (tokenUrl === undefined) throw new Error('this cluster has no people of the demo');
  const issuer = await createTokenIssuer({ folder: folder.path });
  const doors = services.flatMap(({ instances }) => instances.map((instance) => instance.url));
  const clock = createPortalClock({ offsetFile: folder.offsetFile, door: openClockDoor(doors) });
  return {
    ...{ url, tokenUrl, clock },
    authority: await createAuthority({ folder: folder.path }),
    tokenFor: async (user) => issuer.tokenFor(demoUser(user), new Date(clock.now())),
  };
}
