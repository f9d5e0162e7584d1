import { Constructed, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
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

/** What to sign. A valid signature has one signer, its certificate and no enclosed content; tests ask for other ones. */
export type SigningOrder = {
  document: Uint8Array;
  signers: readonly Identity[];
  /** Certificates to include; those of the signers by default. */
  certificates?: readonly Certificate[];
  /** Content to include in the signature. */
  enclosed?: Uint8Array;
  /** The content type to state; data by default. */
  contentType?: string;
  withoutAttributes?: boolean;
  /** Returns the signed attributes to use instead of the valid ones: the content type, then the digest. */
  attributes?: (proper: readonly [Attribute, Attribute]) => Attribute[];
  digest?: 'SHA-1' | 'SHA-256';
};

/** Returns CMS with signed attributes (CAdES-BES without the reference to the certificate), in DER. */
export async function signDocument(order: SigningOrder): Promise<Uint8Array> {
  const { signers, digest = 'SHA-256' } = order;
  const certificates = order.certificates ?? signers.map(({ certificate }) => certificate);
  const bytes = new Uint8Array(order.document);
  const proper = signedAttributes(await crypto.subtle.digest(digest, bytes));
  const attributes = order.withoutAttributes ? undefined : (order.attributes?.(proper) ?? [...proper]);
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: encapsulated(order),
    signerInfos: signers.map(({ certificate }) => signerInfo(certificate, attributes)),
    ...(certificates.length > 0 && { certificates: [...certificates] }),
  });
  for (const [at, { privateKey }] of signers.entries()) await signedData.sign(privateKey, at, digest, bytes.buffer);

  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** Content is written here, because pkijs splits it into segments, which is not DER, and drops empty content. */
function encapsulated({ enclosed, contentType = ContentInfo.DATA }: SigningOrder): EncapsulatedContentInfo {
  const info = new EncapsulatedContentInfo({ eContentType: contentType });
  if (!enclosed) return info;
  const content = new OctetString({ valueHex: new Uint8Array(enclosed).buffer });
  const field = new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [content] });
  info.toSchema = () => new Sequence({ value: [new ObjectIdentifier({ value: contentType }), field] });
  return info;
}

function signerInfo({ issuer, serialNumber }: Certificate, attributes: Attribute[] | undefined): SignerInfo {
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    ...(attributes && { signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }) }),
  });
}

function signedAttributes(messageDigest: ArrayBuffer): [Attribute, Attribute] {
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: messageDigest })] }),
  ];
}
