import { type About, aboutCase } from '@aleumet/proto-events';
import type { AmountKey } from './guaranteed-amount.ts';

/** Returns the `about` of every event of a guaranteed amount. */
export function toAbout({ kind, region }: AmountKey): About {
  return aboutCase({ kind, region });
}
