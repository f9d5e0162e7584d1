import type { PortalClock } from '@aleumet/testkit/clock';
import type { Authority } from '@aleumet/testkit/demo';

/** The portal as people reach it, with the door of its clock and the authority that gave people their signing keys. */
export type Doors = {
  /** Where `/graphql` and `/events` are. */
  url: string;
  /** Gives a token to `{"user": …}`. */
  tokenUrl: string;
  clock: PortalClock;
  authority: Authority;
};
