import { id, instant } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import type { AboutSignature, SignatureStandingKnown } from '../kept-signature.ts';
import type { Evidence, Standing } from '../standing.ts';
import { settleStanding } from './settle-standing.ts';

const now = instant('2026-02-03T04:00:00Z');
const about: AboutSignature = {
  ...{ signatureId: 'ab12', kind: 'ORDER', orderId: id('0190b000-0000-7000-8000-000000000001') },
  ...{ personId: id('0190b000-0000-7000-8000-000000000002'), signedAt: instant('2026-02-02T04:00:00Z') },
};
const evidence: Evidence[] = [{ by: 'OCSP', issuedAt: now, answer: 'MAA=' }];
const settle = (standing: Exclude<Standing, { status: 'UNKNOWN' }>) =>
  ({ type: 'SettleStanding', signatureId: 'ab12', standing, now }) as const;
const known = (revokedAt: SignatureStandingKnown['revokedAt']): SignatureStandingKnown => ({
  ...{ type: 'SignatureStandingKnown', about, revokedAt, evidence, knownAt: now },
});

describe('a signature that was accepted without an answer of its authority', () => {
  it('is known to be good when the authority says so later', () => {
    expect(settleStanding({ status: 'UNKNOWN', about }, settle({ status: 'GOOD', evidence }))).toEqual([known(null)]);
  });

  it('is known to have been revoked, with the moment', () => {
    const revokedAt = instant('2026-02-01T04:00:00Z');
    const revoked = settle({ status: 'REVOKED', revokedAt, evidence });
    expect(settleStanding({ status: 'UNKNOWN', about }, revoked)).toEqual([known(revokedAt)]);
  });

  it('is settled once', () => {
    const again = settle({ status: 'GOOD', evidence });
    expect(settleStanding({ status: 'known', about, revokedAt: null, evidence, knownAt: now }, again)).toEqual([]);
    expect(settleStanding({ status: 'none' }, again)).toEqual([]);
  });
});
