import type { Certificate } from 'pkijs';
import type { Standing } from '../../signature/standing.ts';

/** What is asked of an authority: how one of its certificates stands. `now` is the moment of asking, by the portal's clock. */
export type Question = { certificate: Certificate; issuer: Certificate; now: Date };

/** Tells how certificates stand. It never throws: whatever fails is a standing that is unknown. */
export type RevocationSource = { standingOf(question: Question, stopped: AbortSignal): Promise<Standing> };

/** Nothing can be said now. */
export function unknown(problem: string): Standing {
  return { status: 'unknown', problem };
}

const CLOCKS_DIFFER = 5 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Whether an answer speaks of now: issued not after it, and not replaced by a later one yet; without a term it holds for a day. */
export function isFresh(issuedAt: Date, replacedAt: Date | undefined, now: Date): boolean {
  const until = replacedAt?.getTime() ?? issuedAt.getTime() + DAY;
  return issuedAt.getTime() <= now.getTime() + CLOCKS_DIFFER && now.getTime() <= until + CLOCKS_DIFFER;
}
