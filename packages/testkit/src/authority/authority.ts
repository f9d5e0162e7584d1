import { join } from 'node:path';
import { Certificate } from 'pkijs';
import { type CertificateRequest, type Identity, issueCertificate } from './certificate.ts';
import { keptFile } from './kept-file.ts';
import { exportPrivateKey, importPrivateKey } from './keys.ts';
import { fromPem, toPem } from './pem.ts';
import { createRevocationDesk, type RevocationDesk } from './revocation-desk.ts';
import { signDocument } from './sign-document.ts';

/** A certification authority for tests and the demo, where nobody holds a key of the national one. */
export type Authority = {
  /** The certificate to trust. */
  rootPem: string;
  /** A new key and certificate; a signing key by ECDSA, valid as long as the authority, unless the request says otherwise. */
  issue(request: CertificateRequest): Promise<Identity>;
  /** Where it tells which of its certificates are revoked. */
  desk: RevocationDesk;
  /** A desk that somebody else answers at, whom the authority has certified as `responder` says. */
  deskOf(responder: Identity): RevocationDesk;
  /** A detached signature with the certificate included. */
  sign(identity: Identity, document: Uint8Array): Promise<Uint8Array>;
};

/** The authority kept in the folder, made there at first use; without a folder, one for this process only. */
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
