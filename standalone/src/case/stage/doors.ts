import type { PortalClock } from '@aleumet/testkit/clock';
import type { Authority } from '@aleumet/testkit/demo';

/** The addresses of the portal, with its clock and the authority that issued the signing keys. */
export type Doors = {
  /** Base address of `/graphql` and `/events`. */
  url: string;
  /** Returns a token for `{"user": …}`. */
  tokenUrl: string;
  clock: PortalClock;
  authority: Authority;
};
