import { createPortalClock, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { type Authority, createAuthority, createTokenIssuer, demoUser } from '@aleumet/testkit/demo';
import type { DataFolder } from '@aleumet/testkit/data-folder';
import { Obstacle } from '../obstacle.ts';

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

/** Where a cluster is, as far as its doors need to know. */
export type Place = {
  url: string;
  tokenUrl?: string | undefined;
  /** Each service has a door of the clock. */
  serviceUrls: readonly string[];
  folder: Pick<DataFolder, 'path' | 'offsetFile'>;
};

/** Opens the doors of a cluster. Throws when it stands in the real world. */
export async function openDoors({ url, folder, serviceUrls, tokenUrl }: Place): Promise<ClusterDoors> {
  if (tokenUrl === undefined) throw new Obstacle('This cluster has no demo users. Start it with: npm run cluster -- up --test');
  const issuer = await createTokenIssuer({ folder: folder.path });
  const clock = createPortalClock({ offsetFile: folder.offsetFile, door: openClockDoor(serviceUrls) });
  return {
    ...{ url, tokenUrl, clock },
    authority: await createAuthority({ folder: folder.path }),
    tokenFor: async (user) => issuer.tokenFor(demoUser(user), new Date(clock.now())),
  };
}
