import { createHash } from 'node:crypto';
import { type Instant, instant } from '@aleumet/domain';
import type { Certificate } from 'pkijs';
import type { Standing, Unknown } from '../../signing/standing.ts';

/** What is asked of an authority: how one of its certificates stands. `now` is the moment of asking, by the portal's clock. */
export type Question = { certificate: Certificate; issuer: Certificate; now: Date };

/** Tells how certificates stand. It never throws: whatever fails is a standing that is unknown. */
export type RevocationSource = { standingOf(question: Question, stopped: AbortSignal): Promise<Standing> };

/** Nothing can be said now of a certificate of this authority. */
export function unknown(issuer: Certificate, problem: string): Unknown {
  return { status: 'UNKNOWN', authority: fingerprintOf(issuer), problem };
}

const [FIRST_YEAR, LAST_YEAR] = [1950, 2199];

/** A moment as an authority writes it. Throws when it lies in a year that no column and no comparison takes. */
export function momentOf(date: Date): Instant {
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new Error('the authority names a moment that cannot be');
  return instant(date);
}

/** SHA-256 of a certificate, hexadecimal. */
export function fingerprintOf(certificate: Certificate): string {
  return createHash('sha256').update(new Uint8Array(certificate.toSchema().toBER())).digest('hex');
}

const CLOCKS_DIFFER = 5 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Whether an answer speaks of now: issued not after it, and not replaced by a later one yet; without a term it holds for a day. */
export function isFresh(issuedAt: Date, replacedAt: Date | undefined, now: Date): boolean {
  const until = replacedAt?.getTime() ?? issuedAt.getTime() + DAY;
  return issuedAt.getTime() <= now.getTime() + CLOCKS_DIFFER && now.getTime() <= until + CLOCKS_DIFFER;
}
