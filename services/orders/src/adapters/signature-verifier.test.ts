import { describe, expect, it } from 'vitest';
import { createAuthority, describeSignatureVerifierContract } from '@aleumet/testkit';
import { createCmsVerifier } from './signature-verifier.ts';

describe('the verifier of CMS signatures by RSA and ECDSA', () => {
  describeSignatureVerifierContract(createCmsVerifier);

  it('does not begin to read what is far too long for a signature', async () => {
    const verifier = createCmsVerifier({ trustAnchors: [] });
    const verified = verifier.verify(new Uint8Array(1), new Uint8Array(100_001), { at: new Date(0), revocation: 'off' });
    await expect(verified).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE', details: { bytes: 100_001, atMost: 100_000 } });
  });

  it('trusts every authority of a bundle', async () => {
    const authorities = [await createAuthority(), await createAuthority()];
    const verifier = createCmsVerifier({ trustAnchors: [authorities.map(({ rootPem }) => rootPem).join('')] });
    for (const { issue, sign } of authorities) {
      const cms = await sign(await issue({ name: 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ' }), new Uint8Array(1));
      await expect(
        verifier.verify(new Uint8Array(1), cms, { at: new Date('2026-02-02'), revocation: 'off' }),
      ).resolves.toBeDefined();
    }
  });

  it.each([
    ['a path', '/etc/anchors.pem'],
    ['three million line feeds', `-----BEGIN CERTIFICATE-----${'\n'.repeat(3_000_000)}`],
    ['a hundred thousand beginnings', '-----BEGIN CERTIFICATE-----\n'.repeat(100_000)],
  ])('does not start on a trust anchor that is no certificate, and says so at once: %s', (_, pem) => {
    const begun = process.cpuUsage();
    expect(() => createCmsVerifier({ trustAnchors: [pem] })).toThrow('not a PEM certificate');
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(100);
  });
});
