import { momentOf } from '@aleumet/domain';
import { type Job, openSkipping } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findSignaturesDue, getSignature, putOff } from '../signing/due.ts';
import type { Unknown } from '../signing/standing.ts';

/** Number of failures after which a sweep skips an authority. */
const PATIENCE = 3;

/**
 * Asks the authorities again about signatures that were accepted without their answer, each according to its own schedule, in
 * parallel.
 */
export const askAboutRevocation: Job<Deps> = {
  name: 'ask-about-revocation',
  run: async (deps) => {
    const skipping = await openSkipping('ask-about-revocation', deps);
    const due = await findSignaturesDue(deps.db, momentOf(deps.clock).now, skipping.waiting);
    const handled = await Promise.all(due.map(({ ids }) => askAuthority(ids, deps, skipping.attempt)));
    return handled.reduce((sum, count) => sum + count, 0);
  },
};

type Attempt = Awaited<ReturnType<typeof openSkipping>>['attempt'];

/** Returns the number of signatures whose status became known. */
async function askAuthority(ids: readonly string[], deps: Deps, attempt: Attempt): Promise<number> {
  const silences: Unknown[] = [];
  let settled = 0;
  for (const signatureId of ids) {
    if (silences.length === PATIENCE) break;
    await attempt(signatureId, async () => {
      const silence = await askAbout(signatureId, deps);
      if (silence) silences.push(silence);
      else settled += 1;
    });
  }
  const [silence] = silences;
  if (silence) deps.log.warn({ ...silence, waiting: ids.length - settled }, 'an authority does not answer about certificates');
  return settled;
}

/** Records the answer; returns the failure if there was none. */
async function askAbout(signatureId: string, { db, verifier, handleSignature, clock }: Deps): Promise<Unknown | undefined> {
  const { document, cms, signedAt, timesAsked } = await getSignature(db, signatureId);
  const { now } = momentOf(clock);
  const standing = await verifier.askAgain(document, cms, { at: signedAt, now: new Date(now) });
  if (standing.status !== 'UNKNOWN') {
    const command = { type: 'SettleStanding', signatureId, standing, now } as const;
    await handleSignature(command, { correlationId: `ask-about-revocation ${signatureId}` });
    return undefined;
  }
  await putOff(db, { id: signatureId, timesAsked }, { authority: standing.authority, now });
  return standing;
}
