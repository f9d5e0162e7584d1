import { appendOutbox, type Cause, type Change, fact, type SqlTransaction } from '@aleumet/messaging';
import { create, SignatureStandingKnownSchema, toTimestamp } from '@aleumet/proto-events';
import type { OpenSignature, SignatureStandingKnown } from './kept-signature.ts';

/** Publishes what is known of a signature at last. */
export async function publishSignature(
  tx: SqlTransaction,
  change: Change<OpenSignature, SignatureStandingKnown>,
  cause: Cause,
): Promise<void> {
  for (const { about, revokedAt, knownAt } of change.events) {
    const { signatureId, orderId, personId, signedAt } = about;
    const message = create(SignatureStandingKnownSchema, {
      ...{ signatureId, personId, ...(orderId && { orderId }) },
      ...{ signedAt: toTimestamp(signedAt), knownAt: toTimestamp(knownAt) },
      ...(revokedAt && { revokedAt: toTimestamp(revokedAt) }),
    });
    const told = fact(SignatureStandingKnownSchema, message, knownAt);
    await appendOutbox(tx, [told], { key: signatureId, firstSequence: change.version, cause });
  }
}
