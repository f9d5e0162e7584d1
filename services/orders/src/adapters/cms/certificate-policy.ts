import type { Certificate } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { hasKeyUsage, keyPurposesOf } from './certificate-extensions.ts';

const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/** It must be valid when received, whatever time the signature itself states. */
export function requireValidAt(certificate: Certificate, at: Date): void {
  const validFrom = certificate.notBefore.value;
  const validTo = certificate.notAfter.value;
  if (at < validFrom) refuse('SIGNATURE_CERTIFICATE_NOT_YET_VALID', { validFrom: validFrom.toISOString() });
  if (at > validTo) refuse('SIGNATURE_CERTIFICATE_EXPIRED', { validTo: validTo.toISOString() });
}

/**
 * Persons have two keys, one for logging in and one for signing. The certificate for signing has digitalSignature, nonRepudiation
 * and e-mail protection; the other one has no nonRepudiation, or is for client authentication. pkijs checks neither.
 */
export function requireSigningKey(certificate: Certificate): void {
  const purposes = keyPurposesOf(certificate);
  const authenticates = purposes.includes(CLIENT_AUTHENTICATION) && !purposes.includes(EMAIL_PROTECTION);
  const signs = hasKeyUsage(certificate, 'digitalSignature') && hasKeyUsage(certificate, 'nonRepudiation');
  if (authenticates || !signs) refuse('SIGNATURE_KEY_NOT_FOR_SIGNING');
}
