import { randomBytes } from 'node:crypto';
import { OctetString } from 'asn1js';
import { BasicOCSPResponse, CertID, Extension, OCSPRequest, type SingleResponse } from 'pkijs';
import type { Evidence, Standing } from '../../signing/standing.ts';
import { type Value, valuesIn } from '../cms/der-header.ts';
import { isDer } from '../cms/is-der.ts';
import type { FetchBytes } from './fetch-bytes.ts';
import { requireAnswerOfAuthority } from './ocsp-responder.ts';
import { isFresh, momentOf, type Question, unknown } from './standing.ts';

const NONCE = '1.3.6.1.5.5.7.48.1.2';
/** 1.3.6.1.5.5.7.48.1.1 */
const BASIC = '2b0601050507300101';
const MOST_BYTES = 50_000;

type Asking = { address: string; fetchBytes: FetchBytes; stopped: AbortSignal };

/** Asks the OCSP responder of the issuer (RFC 6960). Throws when the response does not answer this request. */
export async function askOcsp(question: Question, { address, fetchBytes, stopped }: Asking): Promise<Standing> {
  const nonce = new OctetString({ valueHex: new Uint8Array(randomBytes(16)).buffer }).toBER();
  const body = { type: 'application/ocsp-request', bytes: await requestOf(question, nonce) };
  const answer = await fetchBytes({ address, body, mostBytes: MOST_BYTES, stopped });
  const basic = basicResponseIn(answer);
  await requireAnswerOfAuthority(basic, question);
  requireNonce(basic, nonce);
  const single = await singleResponse(basic, question);
  const { thisUpdate, nextUpdate } = single;
  if (!isFresh(thisUpdate, nextUpdate, question.now)) return unknown(question.issuer, 'the OCSP answer is not of now');
  return standingIn(single, question, {
    by: 'OCSP',
    issuedAt: momentOf(thisUpdate),
    answer: Buffer.from(answer).toString('base64'),
  });
}

/** SHA-1 only identifies the issuer, and is the only digest that every responder supports. */
function identifying({ issuer }: Question) {
  return { hashAlgorithm: 'SHA-1', issuerCertificate: issuer };
}

async function requestOf(question: Question, nonce: ArrayBuffer): Promise<Uint8Array> {
  const request = new OCSPRequest();
  await request.createForCertificate(question.certificate, identifying(question));
  request.tbsRequest.requestExtensions = [new Extension({ extnID: NONCE, extnValue: nonce })];
  return new Uint8Array(request.toSchema(true).toBER());
}

/**
 * The actual response is an octet string in the outer one. It is read here, because asn1js would parse it twice, however long it
 * is.
 */
function basicResponseIn(answer: Uint8Array): BasicOCSPResponse {
  const [outer = ABSENT] = valuesIn(answer, 1);
  const [status = ABSENT, tagged = ABSENT] = valuesIn(outer.content, 2);
  const [wrapped = ABSENT] = valuesIn(tagged.content, 1);
  const [type = ABSENT, octets = ABSENT] = valuesIn(wrapped.content, 2);
  const isBasic = Buffer.from(type.content).toString('hex') === BASIC;
  if (status.content[0] !== 0 || !isBasic) throw new Error(`the OCSP responder answers status ${status.content[0]}`);
  if (!isDer(octets.content)) throw new Error('the OCSP answer is no DER');
  return BasicOCSPResponse.fromBER(new Uint8Array(octets.content));
}

const ABSENT: Pick<Value, 'content'> = { content: new Uint8Array() };

/** A responder may answer from a cache, without our nonce; with another nonce, it answers another request. */
function requireNonce({ tbsResponseData }: BasicOCSPResponse, nonce: ArrayBuffer): void {
  const answered = tbsResponseData.responseExtensions?.find(({ extnID }) => extnID === NONCE)?.extnValue;
  if (answered && !Buffer.from(answered.valueBlock.valueHexView).equals(Buffer.from(nonce))) {
    throw new Error('the OCSP answer is to another request');
  }
}

async function singleResponse({ tbsResponseData }: BasicOCSPResponse, question: Question): Promise<SingleResponse> {
  const asked = new CertID();
  await asked.createForCertificate(question.certificate, identifying(question));
  const single = tbsResponseData.responses.find(({ certID }) => certID.isEqual(asked));
  if (!single) throw new Error('the OCSP answer is of another certificate');
  return single;
}

function standingIn({ certStatus }: SingleResponse, { issuer }: Question, evidence: Evidence): Standing {
  const { tagNumber } = certStatus.idBlock;
  if (tagNumber === 0) return { status: 'GOOD', evidence: [evidence] };
  if (tagNumber !== 1) return unknown(issuer, 'the authority does not know the certificate');
  const revokedAt: unknown = certStatus.valueBlock.value[0]?.toDate();
  if (!(revokedAt instanceof Date)) throw new Error('revoked, and no word of when');
  return { status: 'REVOKED', revokedAt: momentOf(revokedAt), evidence: [evidence] };
}
