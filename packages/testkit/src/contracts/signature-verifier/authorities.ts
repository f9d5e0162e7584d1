import { type CertificateRequest, certifyAgain, type Identity, issueCertificate } from '../../authority/certificate.ts';
import { aigerim, type World } from './world.ts';

/**
 * Returns Aigerim's certificate at the end of a chain of authorities, each issued by the previous one, the first by the trusted
 * one.
 */
export async function throughAuthorities({ authority }: World, chain: readonly Partial<CertificateRequest>[]) {
  const between: Identity[] = [];
  for (const [at, change] of chain.entries()) {
    const request = { name: `Between ${at}`, isAuthority: true, ...change };
    const issuer = between.at(-1);
    between.push(issuer ? await issueCertificate(request, issuer) : await authority.issue(request));
  }
  const signer = await issueCertificate(aigerim, between.at(-1));
  return { signer, signers: [signer], certificates: [signer, ...between].map(({ certificate }) => certificate) };
}

/** Returns Aigerim's certificate under two authorities that certify each other. */
export async function circleOfAuthorities() {
  const one = await issueCertificate({ name: 'One', isAuthority: true });
  const two = await issueCertificate({ name: 'Two', isAuthority: true });
  const signer = await issueCertificate(aigerim, one);
  const circle = [signer, await certifyAgain(one, two), await certifyAgain(two, one)];
  return { signers: [signer], certificates: circle.map(({ certificate }) => certificate) };
}
