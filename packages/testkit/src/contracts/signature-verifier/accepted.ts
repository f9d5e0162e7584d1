import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../authority/certificate.ts';
import { signDocument } from '../../authority/sign-document.ts';
import { demoRecipients } from '../../people/recipients.ts';
import { demoEmployees } from '../../people/employees.ts';
import { certificateOfProvider } from '../../people/users.ts';
import { throughAuthorities } from './authorities.ts';
import { aigerim, at, document, type World } from './world.ts';

const director = certificateOfProvider(demoEmployees.alatau);

export function describeAccepted(world: () => World): void {
  describe('a proper signature', () => {
    it.each(['ECDSA', 'RSA'] as const)('by %s tells the signer, the document and the certificate', async (algorithm) => {
      const { authority, issue, verify } = world();
      const identity = await issue({ algorithm });
      const cms = await authority.sign(identity, document);
      expect(await verify(cms)).toEqual(expectedOf(cms, identity, aigerim));
    });

    it('of an organisation tells its BIN beside the IIN of the one who signed for it', async () => {
      const { authority, verify } = world();
      const identity = await authority.issue(director);
      const cms = await authority.sign(identity, document);
      const { iin, bin, name } = director;
      expect(await verify(cms)).toEqual(expectedOf(cms, identity, { iin, bin, name }));
    });

    it('of another person tells that person, so that the party can be compared', async () => {
      const { authority, issue, verify } = world();
      const another = { iin: demoRecipients.daniyar.iin, name: 'ОСПАНОВ ДАНИЯР' };
      const identity = await issue(another);
      const cms = await authority.sign(identity, document);
      expect(await verify(cms)).toEqual(expectedOf(cms, identity, another));
    });

    it('is accepted through an authority that a trusted one has certified', async () => {
      const { signer, ...order } = await throughAuthorities(world(), [{ authoritiesBelow: 0 }]);
      const cms = await signDocument({ document, ...order });
      expect(await world().verify(cms)).toEqual(expectedOf(cms, signer, aigerim));
    });

    it('is accepted with a key that is for signing and for client authentication', async () => {
      const { issue, verifyOrder } = world();
      const identity = await issue({ purposes: ['clientAuth', 'emailProtection'] });
      await expect(verifyOrder({ signers: [identity] })).resolves.toBeDefined();
    });

    it('is accepted in the first and in the last second of the certificate', async () => {
      const { issue, verifyOrder } = world();
      const identity = await issue({ validFrom: at, validTo: at });
      await expect(verifyOrder({ signers: [identity] })).resolves.toBeDefined();
    });
  });
}

function expectedOf(cms: Uint8Array, { certificate }: Identity, signer: object): object {
  return {
    id: sha256(cms),
    documentDigest: sha256(document),
    signer,
    certificateSerial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex'),
    validTo: '2050-01-01T00:00:00.000Z',
    standing: { status: 'NOT_ASKED' },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
