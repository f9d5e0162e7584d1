export { type Authority, createAuthority } from './authority/authority.ts';
export type { CertificateRequest, Identity } from './authority/certificate.ts';
export { authenticationKey, type KeyMarks, signingKey } from './authority/extensions.ts';
export { describeSignatureVerifierContract } from './contracts/signature-verifier.ts';
