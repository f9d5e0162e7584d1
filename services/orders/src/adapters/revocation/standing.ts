import { createHash } from 'node:crypto';
import { type Instant, instant } from '@aleumet/domain';
import type { Certificate } from 'pkijs';
import type { Standing, Unknown } from '../../signing/standing.ts';

/** A request for the status of a certificate. `now` is the time of the request, by the portal's clock. */
export type Question = { certificate: Certificate; issuer: Certificate; now: Date };

/** Returns the status of certificates. It never throws: after a failure the status is unknown. */
export type RevocationSource = { standingOf(question: Question, stopped: AbortSignal): Promise<Standing> };

/** The status of a certificate of this authority cannot be determined now. */
export function unknown(issuer: Certificate, problem: string): Unknown {
  return { status: 'UNKNOWN', authority: fingerprintOf(issuer), problem };
}

const [FIRST_YEAR, LAST_YEAR] = [1950, 2199];

/** Reads a time as written by an authority. Throws when its year is outside the range of columns and comparisons. */
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

/** Whether a response is current: not issued later, and not yet replaced; without an expiry it is valid for a day. */
export function isFresh(issuedAt: Date, replacedAt: Date | undefined, now: Date): boolean {
  const until = replacedAt?.getTime() ?? issuedAt.getTime() + DAY;
  return issuedAt.getTime() <= now.getTime() + CLOCKS_DIFFER && now.getTime() <= until + CLOCKS_DIFFER;
}
