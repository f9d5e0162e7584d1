import { ObjectIdentifier } from 'asn1js';
import { Attribute } from 'pkijs';
import { describe, expect, it } from 'vitest';
import type { SigningOrder } from '../../authority/sign-document.ts';
import { demoEmployees } from '../../people/employees.ts';
import { certificateOfProvider } from '../../people/users.ts';
import { bytesOf, document, otherDocument, type World } from './world.ts';

export function describeRefusedStructure(world: () => World): void {
  describe('a structure that proves nothing', () => {
    it.each([
      ['no CMS at all', bytesOf('not a signature')],
      ['nothing', new Uint8Array()],
      ['ASN.1 that is no CMS', new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x01])],
    ])('is refused: %s', async (_, cms) => {
      await expect(world().verify(cms)).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    });

    it('is refused with bytes after its end', async () => {
      const cms = await world().authority.sign(world().aigerim, document);
      await expect(world().verify(new Uint8Array([...cms, 0]))).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    });

    it.each([
      ['of indefinite length', (der: Uint8Array) => [0x30, 0x80, ...der.subarray(4), 0, 0]],
      ['with a length that could be shorter', (der: Uint8Array) => [0x30, 0x83, 0, ...der.subarray(2)]],
    ])('is refused in BER that is no DER: %s', async (_, rewrite) => {
      const cms = await world().authority.sign(world().aigerim, document);
      expect(cms[1]).toBe(0x82);
      await expect(world().verify(Uint8Array.from(rewrite(cms)))).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    });

    it('is refused without a signer', async () => {
      const certificates = [world().aigerim.certificate];
      await expect(world().verifyOrder({ signers: [], certificates })).rejects.toMatchObject({
        code: 'SIGNATURE_WITHOUT_SIGNER',
      });
    });

    it('is refused with two signers, even when both are in order', async () => {
      const signers = [world().aigerim, await world().authority.issue(certificateOfProvider(demoEmployees.alatau))];
      await expect(world().verifyOrder({ signers })).rejects.toMatchObject({ code: 'SIGNATURE_OF_SEVERAL_SIGNERS' });
    });

    it('is refused with the certificate stripped', async () => {
      await expect(world().verifyOrder({ certificates: [] })).rejects.toMatchObject({ code: 'SIGNATURE_CERTIFICATE_MISSING' });
    });

    it("is refused with somebody else's certificate in place of the signer's", async () => {
      const { certificate } = await world().authority.issue(certificateOfProvider(demoEmployees.alatau));
      await expect(world().verifyOrder({ certificates: [certificate] })).rejects.toMatchObject({
        code: 'SIGNATURE_CERTIFICATE_MISSING',
      });
    });

    it('is refused without signed attributes, which bind the digest to the document', async () => {
      await expect(world().verifyOrder({ withoutAttributes: true })).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    });

    it.each<[string, NonNullable<SigningOrder['attributes']>]>([
      ['two content types', ([type, digest]) => [type, type, digest]],
      ['two digests', ([type, digest]) => [type, digest, digest]],
      ['a digest of two values', ([type, digest]) => [type, withValues(digest, [...digest.values, ...digest.values])]],
      ['a digest without a value', ([type, digest]) => [type, withValues(digest, [])]],
      ['no content type', ([, digest]) => [digest]],
      ['no digest', ([type]) => [type]],
      ['a content type that is no document', ([type, digest]) => [withValues(type, [TIME_STAMP]), digest]],
      ['a digest that is no octets', ([type, digest]) => [type, withValues(digest, [TIME_STAMP])]],
    ])('is refused with %s among the signed attributes', async (_, attributes) => {
      await expect(world().verifyOrder({ attributes })).rejects.toMatchObject({ code: 'SIGNATURE_ATTRIBUTES_INVALID' });
    });

    it('is refused over a kind of content that is no document', async () => {
      const contentType = TIME_STAMP.getValue();
      await expect(world().verifyOrder({ contentType })).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    });

    it('is refused over a digest that can be forged (SHA-1)', async () => {
      await expect(world().verifyOrder({ digest: 'SHA-1' })).rejects.toMatchObject({ code: 'SIGNATURE_ALGORITHM_NOT_SUPPORTED' });
    });
  });
}

export function describeRefusedContent(world: () => World): void {
  describe('a signature over other bytes', () => {
    it('is refused when one byte of the document has changed', async () => {
      const cms = await world().authority.sign(world().aigerim, document);
      await expect(world().verify(cms, flipped(document, 10))).rejects.toMatchObject({ code: 'SIGNATURE_DOES_NOT_MATCH' });
    });

    it('is refused when one byte of the signature value has changed', async () => {
      const cms = await world().authority.sign(world().aigerim, document);
      await expect(world().verify(flipped(cms, cms.length - 1))).rejects.toMatchObject({ code: 'SIGNATURE_DOES_NOT_MATCH' });
    });

    it('is refused when it belongs to another document', async () => {
      const cms = await world().authority.sign(world().aigerim, otherDocument);
      await expect(world().verify(cms)).rejects.toMatchObject({ code: 'SIGNATURE_DOES_NOT_MATCH' });
    });

    it('is refused over an empty document', async () => {
      const cms = await world().authority.sign(world().aigerim, document);
      await expect(world().verify(cms, new Uint8Array())).rejects.toMatchObject({ code: 'SIGNATURE_DOES_NOT_MATCH' });
    });

    it.each([
      ['another document', otherDocument],
      ['the document itself', document],
      ['no byte', new Uint8Array()],
    ])('is refused when it encloses %s', async (_, enclosed) => {
      await expect(world().verifyOrder({ document: enclosed, enclosed })).rejects.toMatchObject({
        code: 'SIGNATURE_ENCLOSES_CONTENT',
      });
    });
  });
}

const TIME_STAMP = new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' });

function withValues({ type }: Attribute, values: Attribute['values']): Attribute {
  return new Attribute({ type, values });
}

function flipped(bytes: Uint8Array, position: number): Uint8Array {
  return bytes.map((byte, index) => (index === position ? byte ^ 1 : byte));
}
