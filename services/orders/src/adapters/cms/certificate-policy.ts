import type { Certificate } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { hasKeyUsage, keyPurposesOf } from './certificate-extensions.ts';

const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/** Valid on receipt, whatever time the signature itself claims. */
export function requireValidAt(certificate: Certificate, at: Date): void {
  const validFrom = certificate.notBefore.value;
  const validTo = certificate.notAfter.value;
  if (at < validFrom) refuse('SIGNATURE_CERTIFICATE_NOT_YET_VALID', { validFrom: validFrom.toISOString() });
  if (at > validTo) refuse('SIGNATURE_CERTIFICATE_EXPIRED', { validTo: validTo.toISOString() });
}

/**
 * People hold two keys, one to log in and one to sign. The signing key is marked digitalSignature and nonRepudiation and
 * for e-mail protection; the other one lacks nonRepudiation or is for client authentication. pkijs looks at neither.
 */
export function requireSigningKey(certificate: Certificate): void {
  const purposes = keyPurposesOf(certificate);
  const authenticates = purposes.includes(CLIENT_AUTHENTICATION) && !purposes.includes(EMAIL_PROTECTION);
  const signs = hasKeyUsage(certificate, 'digitalSignature') && hasKeyUsage(certificate, 'nonRepudiation');
  if (authenticates || !signs) refuse('SIGNATURE_KEY_NOT_FOR_SIGNING');
}
