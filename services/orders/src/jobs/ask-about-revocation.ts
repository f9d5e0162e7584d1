import { jobOverRows } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findSignaturesDue, getSignature, putOff } from '../signature/due.ts';

/** Asks the authorities again about signatures that were accepted without their answer. */
export const askAboutRevocation = jobOverRows({
  name: 'ask-about-revocation',
  find: ({ db }: Deps, { now }, skipped) => findSignaturesDue(db, now, skipped),
  handle: async (signatureId, { db, verifier, handleSignature }, { now }) => {
    const { document, cms, signedAt, timesAsked } = await getSignature(db, signatureId);
    const standing = await verifier.askAgain(document, cms, { at: signedAt, now: new Date(now) });
    if (standing.status === 'unknown') return putOff(db, { id: signatureId, timesAsked }, now);
    const command = { type: 'SettleStanding', signatureId, standing, now } as const;
    return handleSignature(command, { correlationId: `ask-about-revocation ${signatureId}` });
  },
});
