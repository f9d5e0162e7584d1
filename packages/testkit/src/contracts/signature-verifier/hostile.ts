import { PublicKeyInfo } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { issueCertificate } from '../../authority/certificate.ts';
import { signDocument } from '../../authority/sign-document.ts';
import { cmsOf, der, identifier, nested, times } from './hostile-der.ts';
import { aigerim, document, type World } from './world.ts';

/** Just below the largest size of a signature. */
const SIZE = 99_000;
/** In milliseconds of processor time. */
const AT_MOST = 100;

const NULL = [0x05, 0x00];
const VERSION = der(0x02, Buffer.from([1]));
const DATA = der(0x30, identifier('2a864886f70d010701'));
const SHA256 = der(0x30, identifier('608648016503040201'));
const ATTRIBUTE = der(0x30, identifier('2a864886f70d010903'), der(0x31, Buffer.from(NULL), Buffer.from(NULL)));
const manyArcs = (size: number) => identifier(`2a${'01'.repeat(size)}`);

/** Inputs with which a sender may try to keep the processor busy instead of sending a signature. */
const structures: readonly [saw: string, cms: Uint8Array][] = [
  ['sequences in sequences', nested(0x30, SIZE)],
  ['sequences of indefinite length', times(SIZE / 2, [0x30, 0x80])],
  ['octets in octets', nested(0x04, SIZE)],
  ['bits in bits', nested(0x03, SIZE, [0])],
  ['a CMS that holds octets in octets', cmsOf(nested(0x04, SIZE))],
  ['a megabyte of tiny values', der(0x30, times(500_000, NULL))],
  ['nothing but tiny values', der(0x30, times(SIZE / 2, NULL))],
  ['octets that hold tiny values', der(0x04, der(0x30, times(SIZE / 2, NULL)))],
  ['thousands of digest algorithms', cmsOf(VERSION, der(0x31, times(6600, SHA256)), DATA, der(0x31))],
  ['thousands of signers', cmsOf(VERSION, der(0x31), DATA, der(0x31, times(SIZE / 2, [0x30, 0])))],
  ['thousands of certificates', cmsOf(VERSION, der(0x31), DATA, der(0xa0, times(SIZE / 2, [0x30, 0])), der(0x31))],
  [
    'thousands of signed attributes',
    cmsOf(VERSION, der(0x31), DATA, der(0x31, der(0x30, VERSION, der(0xa0, times(4900, ATTRIBUTE))))),
  ],
  ['an identifier of many arcs', der(0x30, manyArcs(SIZE), der(0xa0, VERSION))],
  ['octets that hold an identifier of many arcs', der(0x04, manyArcs(SIZE))],
  ['bits that hold an identifier of many arcs', der(0x03, Buffer.from([0]), manyArcs(SIZE))],
  ['a number of a hundred kilobytes', der(0x30, der(0x02, times(SIZE, [0x11])))],
  ['a moment of a hundred kilobytes', der(0x30, der(0x17, times(SIZE, [0x31])))],
  ['thousands of moments', der(0x30, times(6600, der(0x17, Buffer.from('260101000000Z'))))],
];

/** A sender chooses the key in the certificate, and with it the cost of verifying. */
const keys: readonly [saw: string, modulusBits: number, exponentBits: number][] = [
  ['a long exponent', 3072, 3071],
  ['a long modulus', 16_384, 64],
  ['a modulus of a hundred thousand bits', 100_000, 64],
];

/** Defines the test that no forged signature keeps the processor busy for long. */
export function describeHostile(world: () => World): void {
  describe('a signature that is made to take long', () => {
    it.each(structures)('is refused at once: %s', async (_, cms) => {
      expect(await refusalOf(world(), cms)).toEqual({ code: 'SIGNATURE_UNREADABLE', milliseconds: expect.any(Number) });
      expect((await refusalOf(world(), cms)).milliseconds).toBeLessThan(AT_MOST);
    });

    it('is refused at once: ninety certificates beside that of the signer', async () => {
      const { aigerim: signer } = world();
      const certificates = Array.from({ length: 90 }, () => signer.certificate);
      const cms = await signDocument({ document, signers: [signer], certificates });
      const { code, milliseconds } = await refusalOf(world(), cms);
      expect(code).toBe('SIGNATURE_UNREADABLE');
      expect(milliseconds).toBeLessThan(AT_MOST);
    });

    it.each(keys)('is refused at once: an RSA key with %s', async (_, modulusBits, exponentBits) => {
      const signer = await issueCertificate(aigerim);
      signer.certificate.subjectPublicKeyInfo = rsaKey(modulusBits, exponentBits);
      await signer.certificate.sign(signer.privateKey, 'SHA-256');
      const { code, milliseconds } = await refusalOf(world(), await signDocument({ document, signers: [signer] }));
      expect(code).toMatch(/^SIGNATURE_(UNREADABLE|KEY_TOO_WEAK|DOES_NOT_MATCH)$/);
      expect(milliseconds).toBeLessThan(AT_MOST);
    });
  });
}

async function refusalOf({ verify }: World, cms: Uint8Array): Promise<{ code: unknown; milliseconds: number }> {
  const begun = process.cpuUsage();
  const error: unknown = await verify(cms).catch((refusal: unknown) => refusal);
  const { user, system } = process.cpuUsage(begun);
  const code: unknown = error instanceof Error && 'code' in error ? error.code : error;
  return { code, milliseconds: (user + system) / 1000 };
}

/** Not a valid key, but of that size. */
function rsaKey(modulusBits: number, exponentBits: number): PublicKeyInfo {
  const number = (bits: number) => der(0x02, Buffer.from([0]), Buffer.alloc(Math.ceil(bits / 8), 0xff));
  const algorithm = der(0x30, identifier('2a864886f70d010101'), Buffer.from(NULL));
  const key = der(0x30, number(modulusBits), number(exponentBits));
  return PublicKeyInfo.fromBER(new Uint8Array(der(0x30, algorithm, der(0x03, Buffer.from([0]), key))));
}
