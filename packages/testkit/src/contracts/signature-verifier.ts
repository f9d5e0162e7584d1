import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, createAuthority } from '../authority/authority.ts';
import { type CertificateRequest, certifyAgain, type Identity, issueCertificate } from '../authority/certificate.ts';
import { authenticationKey } from '../authority/extensions.ts';
import { type SigningOrder, signDocument } from '../authority/sign-document.ts';
import { demoRecipients } from '../people/citizens.ts';
import { demoEmployees } from '../people/employees.ts';
import { certificateOfProvider } from '../people/users.ts';

/** What the contract needs of a verifier; the port itself belongs to the service that verifies. */
type Verifier = { verify(document: Uint8Array, cms: Uint8Array, at: Date): Promise<unknown> };
type CreateVerifier = (options: { trustAnchors: string[] }) => Verifier;

const at = new Date('2026-02-02T04:00:00Z');
const document = bytesOf('{"order":"0190a8a0-0000-7000-8000-000000000001","amount":18500000}');
const otherDocument = bytesOf('{"order":"0190a8a0-0000-7000-8000-000000000002","amount":100}');
const aigerim = { iin: demoRecipients.aigerim.iin, name: 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ' };
const director = certificateOfProvider(demoEmployees.alatau);

/** Every verifier of signatures, whatever stands behind it, accepts and refuses the same (design of signatures). */
export function describeSignatureVerifierContract(createVerifier: CreateVerifier): void {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(createVerifier);
  });

  describeAccepted(() => world);
  describeRefusedStructure(() => world);
  describeRefusedContent(() => world);
  describeRefusedCertificate(() => world);
  describeRefusedAuthority(() => world);
}

type World = {
  authority: Authority;
  aigerim: Identity;
  issue(change: Partial<CertificateRequest>): Promise<Identity>;
  verify(cms: Uint8Array, signed?: Uint8Array): Promise<unknown>;
  verifyOrder(order: Partial<SigningOrder>): Promise<unknown>;
};

async function createWorld(createVerifier: CreateVerifier): Promise<World> {
  const authority = await createAuthority();
  const verifier = createVerifier({ trustAnchors: [authority.rootPem] });
  const identity = await authority.issue(aigerim);
  const verify = (cms: Uint8Array, signed = document) => verifier.verify(signed, cms, at);
  return {
    authority,
    aigerim: identity,
    issue: (change) => authority.issue({ ...aigerim, ...change }),
    verify,
    verifyOrder: async (order) => verify(await signDocument({ document, signers: [identity], ...order })),
  };
}

function describeAccepted(world: () => World): void {
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
      const { aigerim: signer, certificates } = await throughAuthority(world(), { isAuthority: true });
      const cms = await signDocument({ document, signers: [signer], certificates });
      expect(await world().verify(cms)).toEqual(expectedOf(cms, signer, aigerim));
    });

    it('is accepted in the first and in the last second of the certificate', async () => {
      const { issue, verifyOrder } = world();
      const identity = await issue({ validFrom: at, validTo: at });
      await expect(verifyOrder({ signers: [identity] })).resolves.toBeDefined();
    });
  });
}

function describeRefusedStructure(world: () => World): void {
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
      await expect(world().verifyOrder({ signers: [], certificates })).rejects.toMatchObject({ code: 'SIGNATURE_WITHOUT_SIGNER' });
    });

    it('is refused with two signers, even when both are in order', async () => {
      const signers = [world().aigerim, await world().authority.issue(director)];
      await expect(world().verifyOrder({ signers })).rejects.toMatchObject({ code: 'SIGNATURE_OF_SEVERAL_SIGNERS' });
    });

    it('is refused with the certificate stripped', async () => {
      await expect(world().verifyOrder({ certificates: [] })).rejects.toMatchObject({ code: 'SIGNATURE_CERTIFICATE_MISSING' });
    });

    it("is refused with somebody else's certificate in place of the signer's", async () => {
      const { certificate } = await world().authority.issue(director);
      await expect(world().verifyOrder({ certificates: [certificate] })).rejects.toMatchObject({ code: 'SIGNATURE_CERTIFICATE_MISSING' });
    });

    it('is refused over a digest that can be forged (SHA-1)', async () => {
      await expect(world().verifyOrder({ digest: 'SHA-1' })).rejects.toMatchObject({ code: 'SIGNATURE_ALGORITHM_NOT_SUPPORTED' });
    });
  });
}

function describeRefusedContent(world: () => World): void {
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
      await expect(world().verifyOrder({ document: enclosed, enclosed })).rejects.toMatchObject({ code: 'SIGNATURE_ENCLOSES_CONTENT' });
    });
  });
}

function describeRefusedCertificate(world: () => World): void {
  describe('a certificate that does not serve', () => {
    it.each<[string, Partial<CertificateRequest>, string]>([
      ['expired a second ago', { validTo: seconds(-1) }, 'SIGNATURE_CERTIFICATE_EXPIRED'],
      ['begins in a second', { validFrom: seconds(1) }, 'SIGNATURE_CERTIFICATE_NOT_YET_VALID'],
      ['is for authentication', authenticationKey, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['is marked for signing and for client authentication only', { purposes: ['clientAuth'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['lacks nonRepudiation', { keyUsage: ['digitalSignature'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['lacks digitalSignature', { keyUsage: ['nonRepudiation'] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
      ['says nothing of its use', { keyUsage: [] }, 'SIGNATURE_KEY_NOT_FOR_SIGNING'],
    ])('is refused: it %s', async (_, change, code) => {
      const identity = await world().issue(change);
      await expect(world().verifyOrder({ signers: [identity] })).rejects.toMatchObject({ code });
    });
  });
}

function describeRefusedAuthority(world: () => World): void {
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

    it('is refused: a person whose certificate is used as an authority', async () => {
      const { aigerim: signer, certificates } = await throughAuthority(world(), { isAuthority: false });
      await expect(world().verifyOrder({ signers: [signer], certificates })).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });

    it('is refused: an authority whose own certificate has expired', async () => {
      const expired = { isAuthority: true, validTo: seconds(-1) };
      const { aigerim: signer, certificates } = await throughAuthority(world(), expired);
      await expect(world().verifyOrder({ signers: [signer], certificates })).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });

    it('is refused in bounded time: two authorities that certify each other', async () => {
      const { signer, certificates } = await mutualAuthorities();
      await expect(world().verifyOrder({ signers: [signer], certificates })).rejects.toMatchObject({ code: 'SIGNATURE_AUTHORITY_UNKNOWN' });
    });
  });
}

/** Aigerim's certificate, issued by a certificate that the authority has issued. */
async function throughAuthority({ authority }: World, change: Partial<CertificateRequest>) {
  const between = await authority.issue({ name: 'Between', ...change });
  const signer = await issueCertificate(aigerim, between);
  return { aigerim: signer, certificates: [signer.certificate, between.certificate] };
}

async function mutualAuthorities() {
  const one = await issueCertificate({ name: 'One', isAuthority: true });
  const two = await issueCertificate({ name: 'Two', isAuthority: true });
  const signer = await issueCertificate(aigerim, one);
  const circle = [signer, await certifyAgain(one, two), await certifyAgain(two, one)];
  return { signer, certificates: circle.map(({ certificate }) => certificate) };
}

function expectedOf(cms: Uint8Array, { certificate }: Identity, signer: object): object {
  return {
    id: sha256(cms),
    documentDigest: sha256(document),
    signer,
    certificateSerial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex'),
    validTo: '2050-01-01T00:00:00.000Z',
  };
}

function seconds(count: number): Date {
  return new Date(at.getTime() + count * 1000);
}

function flipped(bytes: Uint8Array, position: number): Uint8Array {
  return bytes.map((byte, index) => (index === position ? byte ^ 1 : byte));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
