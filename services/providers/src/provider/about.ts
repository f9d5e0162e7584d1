import { type About, aboutCase } from '@aleumet/proto-events';
import type { ProviderEvent } from './provider.ts';

/** Returns the `about` of every event of a provider. */
export function toAbout({ providerId }: ProviderEvent): About {
  return aboutCase({ providerId });
}
