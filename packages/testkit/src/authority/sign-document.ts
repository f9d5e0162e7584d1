import { webcrypto } from 'node:crypto';
import { ObjectIdentifier, OctetString } from 'asn1js';
import {
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Identity } from './certificate.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** A proper signature has one signer, its certificate and nothing enclosed; tests ask for other ones. */
export type SigningOrder = {
  document: Uint8Array;
  signers: readonly Identity[];
  /** Certificates that travel along; those of the signers when not given. */
  certificates?: readonly Certificate[];
  /** Content that travels inside the signature. */
  enclosed?: Uint8Array;
  digest?: 'SHA-1' | 'SHA-256';
};

/** CMS with signed attributes (CAdES-BES without the reference to the certificate), DER. */
export async function signDocument(order: SigningOrder): Promise<Uint8Array> {
  const { document, signers, enclosed, digest = 'SHA-256' } = order;
  const certificates = order.certificates ?? signers.map(({ certificate }) => certificate);
  const messageDigest = await webcrypto.subtle.digest(digest, new Uint8Array(document));
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: encapsulated(enclosed),
    signerInfos: signers.map(({ certificate }) => signerInfo(certificate, messageDigest)),
    ...(certificates.length > 0 && { certificates: [...certificates] }),
  });
  for (const [at, { privateKey }] of signers.entries()) await signedData.sign(privateKey, at, digest);

  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

function encapsulated(enclosed: Uint8Array | undefined): EncapsulatedContentInfo {
  return new EncapsulatedContentInfo({
    eContentType: ContentInfo.DATA,
    ...(enclosed && { eContent: new OctetString({ valueHex: new Uint8Array(enclosed).buffer }) }),
  });
}

function signerInfo({ issuer, serialNumber }: Certificate, messageDigest: ArrayBuffer): SignerInfo {
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
        new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: messageDigest })] }),
      ],
    }),
  });
}
