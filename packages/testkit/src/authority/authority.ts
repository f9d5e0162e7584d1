import { join } from 'node:path';
import { Certificate } from 'pkijs';
import { type CertificateRequest, type Identity, issueCertificate } from './certificate.ts';
import { keptFile } from './kept-file.ts';
import { exportPrivateKey, importPrivateKey } from './keys.ts';
import { fromPem, toPem } from './pem.ts';
import { createRevocationDesk, type RevocationDesk } from './revocation-desk.ts';
import { signDocument } from './sign-document.ts';

/** A certification authority for tests and the demo, which have no key of the national one. */
export type Authority = {
  /** The root certificate, as PEM. */
  rootPem: string;
  /** Issues a new key and certificate. By default an ECDSA signing key that is valid as long as the authority. */
  issue(request: CertificateRequest): Promise<Identity>;
  /** Publishes which of its certificates are revoked. */
  desk: RevocationDesk;
  /** Returns a desk whose answers are signed by `responder`, a key that the authority has certified. */
  deskOf(responder: Identity): RevocationDesk;
  /** Returns a detached signature that includes the certificate. */
  sign(identity: Identity, document: Uint8Array): Promise<Uint8Array>;
};

/**
 * Returns the authority stored in the folder, and creates it there at first use. Without a folder it exists in this process only.
 */
export async function createAuthority({ folder }: { folder?: string } = {}): Promise<Authority> {
  const root = folder === undefined ? await createRoot() : await keptRoot(join(folder, 'authority.pem'));
  return {
    rootPem: root.certificatePem,
    issue: (request) => issueCertificate(request, root),
    desk: createRevocationDesk({ authority: root }),
    deskOf: (responder) => createRevocationDesk({ authority: root, responder }),
    sign: (identity, document) => signDocument({ document, signers: [identity] }),
  };
}

function createRoot(): Promise<Identity> {
  return issueCertificate({ name: 'Aleumet demo authority', organisation: 'Not an authority of any state', isAuthority: true });
}

async function keptRoot(path: string): Promise<Identity> {
  const pem = await keptFile(path, async () => {
    const { certificatePem, privateKey } = await createRoot();
    return certificatePem + toPem('PRIVATE KEY', await exportPrivateKey(privateKey));
  });
  const certificate = Certificate.fromBER(fromPem('CERTIFICATE', pem));
  return {
    certificate,
    certificatePem: toPem('CERTIFICATE', certificate.toSchema(true).toBER()),
    privateKey: await importPrivateKey(fromPem('PRIVATE KEY', pem)),
  };
}
