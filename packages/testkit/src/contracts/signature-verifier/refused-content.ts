import { describe, expect, it } from 'vitest';
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

    it('is refused over a kind of content that is no document', async () => {
      const timeStamp = '1.2.840.113549.1.9.16.1.4';
      await expect(world().verifyOrder({ contentType: timeStamp })).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
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

function flipped(bytes: Uint8Array, position: number): Uint8Array {
  return bytes.map((byte, index) => (index === position ? byte ^ 1 : byte));
}
