import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, createAuthority } from '../../authority/authority.ts';
import { type Identity, issueCertificate } from '../../authority/certificate.ts';
import type { RevocationDesk } from '../../authority/revocation-desk.ts';
import { type Conduct, openRevocationServer, type RevocationServer } from '../../authority/revocation-server.ts';
import { signDocument } from '../../authority/sign-document.ts';
import { aigerim, at, type CreateVerifier, document, type RevocationRule, seconds, type Verifier } from './world.ts';

const REVOKED = { code: 'SIGNATURE_CERTIFICATE_REVOKED' };
const UNAVAILABLE = { code: 'UNAVAILABLE' };
const good = (by: 'OCSP' | 'CRL') => ({
  standing: { status: 'GOOD', evidence: [{ by, issuedAt: expect.any(String), answer: expect.any(String) }] },
});
const UNKNOWN = { standing: { status: 'UNKNOWN', problem: expect.any(String) } };

/** Defines the tests of what follows from the authority's answer about the signer's certificate, for each policy. */
export function describeRevocation(createVerifier: CreateVerifier): void {
  describe('a certificate that its authority may have revoked', () => {
    let authority: Authority;
    let server: RevocationServer;
    let signer: Identity;
    let cms: Uint8Array;
    let verifier: Verifier;

    beforeAll(async () => {
      authority = await createAuthority();
      server = await openRevocationServer(authority.desk, () => at);
      verifier = verifierAt({ ocsp: server.ocsp, crl: server.crl });
    });
    afterAll(() => server[Symbol.asyncDispose]());

    function verifierAt(addresses: { ocsp?: string; crl?: string }): Verifier {
      const { rootPem } = authority;
      return createVerifier({ trustAnchors: [rootPem], revocationAddresses: [{ authority: rootPem, ...addresses }] });
    }
    async function sign(): Promise<void> {
      signer = await authority.issue(aigerim);
      cms = await authority.sign(signer, document);
    }
    const verify = (revocation: RevocationRule, by = verifier) => by.verify(document, cms, { at, revocation });

    it.each(['required', 'soft'] as const)('is good when the authority says so (%s), and the answer is kept', async (rule) => {
      await sign();
      await expect(verify(rule)).resolves.toMatchObject(good('OCSP'));
      await expect(verify(rule, verifierAt({ crl: server.crl }))).resolves.toMatchObject(good('CRL'));
    });

    it.each(['required', 'soft'] as const)('is refused once it is revoked (%s), by OCSP and by list', async (rule) => {
      await sign();
      authority.desk.revoke(signer, seconds(-1));
      await expect(verify(rule)).rejects.toMatchObject({ ...REVOKED, details: { revokedAt: seconds(-1).toISOString() } });
      await expect(verify(rule, verifierAt({ crl: server.crl }))).rejects.toMatchObject(REVOKED);
    });

    it('is not asked about when the policy is off', async () => {
      await sign();
      authority.desk.revoke(signer, seconds(-1));
      await expect(verify('off')).resolves.toMatchObject({ standing: { status: 'NOT_ASKED' } });
    });

    it('is neither good nor revoked when the authority does not know it', async () => {
      await sign();
      authority.desk.forget(signer);
      const byOcsp = verifierAt({ ocsp: server.ocsp });
      await expect(verify('required', byOcsp)).rejects.toMatchObject(UNAVAILABLE);
      await expect(verify('soft', byOcsp)).resolves.toMatchObject(UNKNOWN);
    });

    it.each<Conduct>(['is silent', 'fails', 'sends too much', 'redirects', 'answers of a week ago'])(
      'is neither good nor revoked when the responder %s',
      async (conduct) => {
        await sign();
        authority.desk.revoke(signer, seconds(-1));
        server.conduct(conduct);
        const unasked = verifierAt({ ocsp: server.ocsp, ...(conduct !== 'redirects' && { crl: server.crl }) });
        await expect(verify('required', unasked)).rejects.toMatchObject(UNAVAILABLE);
        await expect(verify('soft', unasked)).resolves.toMatchObject(UNKNOWN);
        server.conduct('answers');
      },
      30_000,
    );

    it('is found in the list when OCSP says nothing', async () => {
      await sign();
      authority.desk.revoke(signer, seconds(-1));
      server.conduct('fails', 'ocsp');
      await expect(verify('required', verifierAt({ ocsp: server.ocsp, crl: server.crl }))).rejects.toMatchObject(REVOKED);
      server.conduct('answers');
    });

    it('is neither good nor revoked when no address of the authority is configured', async () => {
      await sign();
      await expect(verify('required', verifierAt({}))).rejects.toMatchObject(UNAVAILABLE);
    });

    it('may be answered for by whom the authority has certified for that, and by nobody else', async () => {
      await sign();
      const marked = { name: 'Responder', purposes: ['ocspSigning'] as const };
      const certified = await authority.issue(marked);
      const others = [await issueCertificate(marked), await authority.issue({ name: 'No responder' })];
      const askedAt = async (desk: RevocationDesk) => {
        await using answering = await openRevocationServer(desk, () => at);
        return await verify('soft', verifierAt({ ocsp: answering.ocsp }));
      };
      await expect(askedAt(authority.deskOf(certified))).resolves.toMatchObject(good('OCSP'));
      for (const other of others) await expect(askedAt(authority.deskOf(other))).resolves.toMatchObject(UNKNOWN);
    });

    it('counts as good when it was revoked after the receipt, and as revoked when it was before', async () => {
      await sign();
      const again = () => verifier.askAgain(document, cms, { at, now: at });
      await expect(again()).resolves.toMatchObject({ status: 'GOOD' });
      authority.desk.revoke(signer, seconds(1));
      await expect(again()).resolves.toMatchObject({ status: 'GOOD' });
      authority.desk.revoke(signer, at);
      await expect(again()).resolves.toMatchObject({ status: 'REVOKED', revokedAt: at.toISOString() });
    });

    it('is neither good nor revoked when its authority names a moment that no calendar keeps', async () => {
      await sign();
      authority.desk.revoke(signer, new Date('0000-06-01T00:00:00Z'));
      await expect(verifier.askAgain(document, cms, { at, now: at })).resolves.toMatchObject({ status: 'UNKNOWN' });
    });

    it('is asked about along the whole chain: an authority between may be revoked, too', async () => {
      const between = await authority.issue({ name: 'Between', isAuthority: true });
      const leaf = await issueCertificate(aigerim, between);
      const certificates = [leaf.certificate, between.certificate];
      const chained = await signDocument({ document, signers: [leaf], certificates });
      authority.desk.revoke(between, seconds(-1));
      await expect(verifier.verify(document, chained, { at, revocation: 'soft' })).rejects.toMatchObject(REVOKED);
    });
  });
}
