import { X509Certificate } from 'node:crypto';
import { createAuthority } from '@aleumet/testkit';
import { certificateOfCitizen, demoRecipients } from '@aleumet/testkit/demo';
import { der, identifier, nested, times } from '@aleumet/testkit/contracts/hostile-der';

import { Integer } from 'asn1js';
import { Certificate } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { createRevocationSource } from './revocation-source.ts';

const authority = await createAuthority();
const certificateIn = (pem: string) => Certificate.fromBER(new Uint8Array(new X509Certificate(pem).raw));
const issuer = certificateIn(authority.rootPem);
const { certificate } = await authority.issue(certificateOfCitizen(demoRecipients.aigerim));
const now = new Date('2026-02-02T04:00:00Z');
const question = { certificate, issuer, now };

/** What comes of an answer, and the processor time that it took. */
async function standingBy(kind: 'ocsp' | 'crl', answer: Uint8Array, asked = question) {
  const addresses = [{ authority: authority.rootPem, [kind]: 'http://authority' }];
  const source = createRevocationSource(addresses, async () => answer);
  const begun = process.cpuUsage();
  const { status } = await source.standingOf(asked, new AbortController().signal);
  const { user, system } = process.cpuUsage(begun);
  return { status, milliseconds: (user + system) / 1000 };
}

const SIZE = 49_000;
const NULL = [0x05, 0x00];
const ocspOf = (basic: Uint8Array) =>
  der(0x30, der(0x0a, Buffer.from([0])), der(0xa0, der(0x30, identifier('2b0601050507300101'), der(0x04, basic))));
const listOf = (entries: Uint8Array) => {
  const algorithm = der(0x30, identifier('2a8648ce3d040302'));
  const name = new Uint8Array(issuer.subject.toSchema().toBER());
  const moment = der(0x17, Buffer.from('260202040000Z'));
  return der(0x30, der(0x30, algorithm, name, moment, moment, der(0x30, entries)), algorithm, der(0x03, Buffer.alloc(70)));
};

describe('an answer that is made to take long', () => {
  it.each([
    ['values in values', nested(0x30, SIZE)],
    ['octets in octets', ocspOf(nested(0x04, SIZE - 60))],
    ['an identifier of many arcs', ocspOf(der(0x30, identifier(`2a${'01'.repeat(SIZE - 60)}`)))],
    ['thousands of tiny values', ocspOf(der(0x30, times((SIZE - 60) / 2, NULL)))],
  ])('of an OCSP responder leaves the certificate unknown, at once: %s', async (_, answer) => {
    await standingBy('ocsp', answer);
    const { status, milliseconds } = await standingBy('ocsp', answer);
    expect(status).toBe('UNKNOWN');
    expect(milliseconds).toBeLessThan(100);
  });

  it.each([
    ['values in values', nested(0x30, 1_000_000)],
    ['a megabyte of tiny values', listOf(times(500_000, NULL))],
    [
      'five megabytes of entries that nobody signed',
      listOf(times(250_000, der(0x30, der(0x02, Buffer.from([1])), der(0x17, Buffer.from('260101000000Z'))))),
    ],
  ])('in the place of a list leaves the certificate unknown, at once: %s', async (_, answer) => {
    await standingBy('crl', answer);
    const { status, milliseconds } = await standingBy('crl', answer);
    expect(status).toBe('UNKNOWN');
    expect(milliseconds).toBeLessThan(100);
  });
});

describe('a list from after the end of a certificate', () => {
  it('does not tell that it was good: an authority drops the numbers of those that have ended (RFC 5280, 3.3)', async () => {
    const ended = await authority.issue({ ...certificateOfCitizen(demoRecipients.aigerim), validTo: now });
    const standingAt = async (moment: Date) => {
      const asked = { ...question, certificate: ended.certificate, now: moment };
      return (await standingBy('crl', await authority.desk.listAt(moment), asked)).status;
    };
    expect(await standingAt(now)).toBe('GOOD');
    expect(await standingAt(new Date('2026-02-02T04:00:01Z'))).toBe('UNKNOWN');
  });
});

describe('a list of four thousand certificates', () => {
  it('is read to its end', async () => {
    const { desk } = authority;
    const identity = await authority.issue({ name: 'Another' });
    for (let n = 0; n < 4000; n += 1) {
      const other = Object.assign(new Certificate(), { serialNumber: new Integer({ value: 1_000_000 + n }) });
      desk.revoke({ ...identity, certificate: other }, now);
    }
    expect(await standingBy('crl', await desk.listAt(now))).toMatchObject({ status: 'GOOD' });
    desk.revoke({ ...identity, certificate }, now);
    expect(await standingBy('crl', await desk.listAt(now))).toMatchObject({ status: 'REVOKED' });
  }, 60_000);
});
