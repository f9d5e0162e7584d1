import { type About, aboutCase } from '@aleumet/proto-events';
import type { ProviderId, ServiceKind } from '@aleumet/domain';

/** Returns the `about` of every event of an offer. */
export function toAbout({ providerId, kind }: { providerId: ProviderId; kind: ServiceKind }): About {
  return aboutCase({ providerId, kind });
}
