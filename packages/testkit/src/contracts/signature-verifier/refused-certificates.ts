import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../authority/authority.ts';
import { type CertificateRequest, issueCertificate } from '../../authority/certificate.ts';
import { authenticationKey } from '../../authority/extensions.ts';
import { circleOfAuthorities, throughAuthorities } from './authorities.ts';
import { aigerim, seconds, type World } from './world.ts';

export function describeRefusedCertificate(world: () => World): void {
  describe('a certificate that does not serve', () => {
    it.each<[string, Partial<CertificateRequest>, string]>([
      ['expired a second ago', { validTo: seconds(-1) }, 'SIGNATURE_CERTIFICATE_EXPIRED'],
      ['begins in a second', { validFrom: seconds(1) }, 'SIGNATURE_CERTIFICATE_NOT_YET_VALID'],
      ['is for authentication', authenticationKey, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['is marked for signing and for client authentication only', { purposes: ['clientAuth'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['lacks nonRepudiation', { keyUsage: ['digitalSignature'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['lacks digitalSignature', { keyUsage: ['nonRepudiation'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['says nothing of its use', { keyUsage: [] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['has an RSA key that can be factored', { algorithm: 'RSA', bits: 1024 }, 'SIGNATURE_KEY_TOO_WEAK'],
      ['was issued over a digest that can be forged', { digest: 'SHA-1' }, 'SIGNATURE_ALGORITHM_NOT_SUPPORTED'],
    ])('is refused: it %s', async (_, change, code) => {
      const identity = await world().issue(change);
      await expect(world().verifyOrder({ signers: [identity] })).rejects.toMatchObject({ code });
    });
  });
}

export function describeRefusedAuthority(world: () => World): void {
  describe('an issuer that is not trusted', () => {
    it('is refused: an unknown authority of the same name', async () => {
      const impostor = await createAuthority();
      const signers = [await impostor.issue(aigerim)];
      await expect(world().verifyOrder({ signers })).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });

    it('is refused: the signer alone', async () => {
      const signers = [await issueCertificate(aigerim)];
      await expect(world().verifyOrder({ signers })).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });

    it.each<[string, Partial<CertificateRequest>[]]>([
      ['a person whose certificate is used as an authority', [{ isAuthority: false }]],
      ['a person who is marked as a signer of certificates', [{ isAuthority: false, keyUsage: ['keyCertSign'] }]],
      ['an authority that is not marked as a signer of certificates', [{ keyUsage: ['digitalSignature'] }]],
      ['an authority whose own certificate has expired', [{ validTo: seconds(-1) }]],
      ['an authority whose own certificate is not valid yet', [{ validFrom: seconds(1) }]],
      ['an authority below one that may have none below', [{ authoritiesBelow: 0 }, {}]],
      ['an authority under a condition that is not understood', [{ hasForeignCondition: true }]],
      ['a chain of many authorities', [{}, {}, {}, {}]],
      ['an authority whose key can be factored', [{ algorithm: 'RSA', bits: 1024 }]],
      ['an authority that was certified over a digest that can be forged', [{ digest: 'SHA-1' }]],
    ])('is refused: %s', async (_, chain) => {
      const order = await throughAuthorities(world(), chain);
      await expect(world().verifyOrder(order)).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });

    it('is refused in bounded time: two authorities that certify each other', async () => {
      await expect(world().verifyOrder(await circleOfAuthorities())).rejects.toMatchObject({
        code: 'SIGNATURE_AUTHORITY_UNKNOWN',
      });
    });
  });
}
