import { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import type { Standing } from '../../signing/standing.ts';
import { askOcsp } from './ask-ocsp.ts';
import { type FetchBytes, fetchBytes as fetchOverHttp } from './fetch-bytes.ts';
import { createCrlReader } from './read-crl.ts';
import { fingerprintOf, type Question, type RevocationSource, unknown } from './standing.ts';

/** Where an authority publishes revocations. `authority` is its certificate, PEM. */
export type RevocationAddresses = { authority: string; ocsp?: string | undefined; crl?: string | undefined };

/**
 * Uses only addresses configured by the operator: an address in a certificate is input, with which a sender could make the portal
 * call any address. OCSP is asked first, and the list if OCSP gives no answer.
 */
export function createRevocationSource(
  addresses: readonly RevocationAddresses[],
  fetchBytes: FetchBytes = fetchOverHttp,
): RevocationSource {
  const known = new Map(
    addresses.map((one) => [fingerprintOf(Certificate.fromBER(new Uint8Array(new X509Certificate(one.authority).raw))), one]),
  );
  const readCrl = createCrlReader(fetchBytes);

  return {
    async standingOf(question, stopped) {
      const { ocsp, crl } = known.get(fingerprintOf(question.issuer)) ?? {};
      const answers: (() => Promise<Standing>)[] = [
        ...(ocsp === undefined ? [] : [() => askOcsp(question, { address: ocsp, fetchBytes, stopped })]),
        ...(crl === undefined ? [] : [() => readCrl(question, { address: crl, stopped })]),
      ];
      return firstKnown(answers, question);
    },
  };
}

async function firstKnown(answers: readonly (() => Promise<Standing>)[], { issuer }: Question): Promise<Standing> {
  const problems: string[] = [];
  for (const answer of answers) {
    const standing = await answer().catch((error: unknown) =>
      unknown(issuer, error instanceof Error ? error.message : String(error)),
    );
    if (standing.status !== 'UNKNOWN') return standing;
    problems.push(standing.problem);
  }
  return unknown(issuer, problems.length === 0 ? 'no address of the authority is configured' : problems.join('; '));
}
