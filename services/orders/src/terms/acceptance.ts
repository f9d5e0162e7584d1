import type { Instant } from '@aleumet/domain';
import type { Terms } from './terms.ts';

/** The provider's acceptance: when it came, and the signature under it. */
export type Acceptance = { acceptedAt: Instant; acceptanceSignatureId: string };

type MayBeAccepted = Terms & { [Name in keyof Acceptance]?: Acceptance[Name] | null };

/** Returns the provider's acceptance; null when there was none. */
export function acceptanceOf({ acceptedAt, acceptanceSignatureId }: MayBeAccepted): Acceptance | null {
  return acceptedAt && acceptanceSignatureId ? { acceptedAt, acceptanceSignatureId } : null;
}
