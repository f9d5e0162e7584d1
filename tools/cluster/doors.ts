import { createPortalClock, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { type Authority, createAuthority, createTokenIssuer, demoUser } from '@aleumet/testkit/demo';
import type { DataFolder } from '@aleumet/testkit/data-folder';
import { Obstacle } from '../obstacle.ts';

/** Access for demo users to a cluster that was started with stand-ins for the external systems. */
export type ClusterDoors = {
  url: string;
  tokenUrl: string;
  clock: PortalClock;
  /** Issues the signing keys of demo users. */
  authority: Authority;
  /** Returns a token for a demo user, valid from now on by the portal's clock. */
  tokenFor: (user: string) => Promise<string>;
};

/** The addresses and files of a cluster that are needed for access. */
export type Place = {
  url: string;
  tokenUrl?: string | undefined;
  /** Each service has its own routes of the test clock. */
  serviceUrls: readonly string[];
  folder: Pick<DataFolder, 'path' | 'offsetFile'>;
};

/** Opens the access to a cluster. Throws when it was started without stand-ins. */
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
