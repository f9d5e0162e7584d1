import { ObjectIdentifier, OctetString } from 'asn1js';
import { type Attribute, ContentInfo, type SignerInfo } from 'pkijs';
import { refuse } from '../../refusals.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/**
 * CAdES signs attributes that contain the document's digest. Without them, a signature of the attributes of one document could be
 * used as the signature of another document. Each attribute may occur only once, because programs differ in which of two they use.
 */
export function requireSignedAttributes({ signedAttrs }: SignerInfo): void {
  const attributes = signedAttrs?.attributes ?? refuse('SIGNATURE_UNREADABLE');
  const types = attributes.map(({ type }) => type);
  const contentType = onlyValueOf(attributes, CONTENT_TYPE);
  const isDocument = contentType instanceof ObjectIdentifier && contentType.getValue() === ContentInfo.DATA;
  const hasDigest = onlyValueOf(attributes, MESSAGE_DIGEST) instanceof OctetString;
  if (!isDocument || !hasDigest || new Set(types).size !== types.length) refuse('SIGNATURE_ATTRIBUTES_INVALID');
}

function onlyValueOf(attributes: readonly Attribute[], type: string): unknown {
  const [value, ...others] = attributes.find((attribute) => attribute.type === type)?.values ?? [];
  return others.length === 0 ? value : undefined;
}
