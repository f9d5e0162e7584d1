import { Constructed, Enumerated, GeneralizedTime, OctetString, Primitive } from 'asn1js';
import {
  BasicOCSPResponse,
  CertificateRevocationList,
  OCSPRequest,
  OCSPResponse,
  ResponseBytes,
  RevokedCertificate,
  SingleResponse,
  Time,
  TimeType,
} from 'pkijs';
import type { Identity } from './certificate.ts';

/** Publishes which certificates of an authority are revoked, by OCSP and as a list. */
export type RevocationDesk = {
  revoke(identity: Identity, revokedAt: Date): void;
  /** From then on the certificate is unknown, as if the authority had never issued it. */
  forget(identity: Identity): void;
  answerOcsp(request: Uint8Array, now: Date): Promise<Uint8Array>;
  listAt(now: Date): Promise<Uint8Array>;
};

type Answerer = {
  authority: Identity;
  /** Signs the answers; the authority itself by default. */
  responder?: Identity;
};

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const HOUR = 60 * 60_000;

/** Creates a desk that answers OCSP requests and publishes a CRL for the certificates of one authority. */
export function createRevocationDesk({ authority, responder = authority }: Answerer): RevocationDesk {
  const revoked = new Map<string, { certificate: Identity['certificate']; revokedAt: Date }>();
  const forgotten = new Set<string>();

  function statusOf(serial: string): Constructed | Primitive {
    const entry = revoked.get(serial);
    const tagged = (tagNumber: number) => ({ idBlock: { tagClass: 3, tagNumber } });
    if (entry) return new Constructed({ ...tagged(1), value: [new GeneralizedTime({ valueDate: entry.revokedAt })] });
    return new Primitive({ ...tagged(forgotten.has(serial) ? 2 : 0), valueHex: new ArrayBuffer(0) });
  }

  return {
    revoke: (identity, revokedAt) => void revoked.set(serialOf(identity), { certificate: identity.certificate, revokedAt }),
    forget: (identity) => void forgotten.add(serialOf(identity)),
    answerOcsp: async (bytes, now) => {
      const { tbsRequest } = OCSPRequest.fromBER(new Uint8Array(bytes));
      const basic = new BasicOCSPResponse();
      basic.tbsResponseData.responderID = responder.certificate.subject;
      basic.tbsResponseData.producedAt = now;
      basic.tbsResponseData.responses = tbsRequest.requestList.map(({ reqCert }) => {
        const serial = Buffer.from(reqCert.serialNumber.valueBlock.valueHexView).toString('hex');
        const nextUpdate = new Date(now.getTime() + HOUR);
        return new SingleResponse({ certID: reqCert, certStatus: statusOf(serial), thisUpdate: now, nextUpdate });
      });
      if (tbsRequest.requestExtensions) basic.tbsResponseData.responseExtensions = tbsRequest.requestExtensions;
      if (responder !== authority) basic.certs = [responder.certificate];
      await basic.sign(responder.privateKey, 'SHA-256');
      return wrap(basic);
    },
    listAt: async (now) => {
      const list = new CertificateRevocationList({ version: 1 });
      list.issuer = authority.certificate.subject;
      list.thisUpdate = timeOf(now);
      list.nextUpdate = timeOf(new Date(now.getTime() + HOUR));
      list.revokedCertificates = [...revoked.values()].map(
        ({ certificate, revokedAt }) =>
          new RevokedCertificate({ userCertificate: certificate.serialNumber, revocationDate: timeOf(revokedAt) }),
      );
      await list.sign(authority.privateKey, 'SHA-256');
      return new Uint8Array(list.toSchema(true).toBER());
    },
  };
}

function wrap(basic: BasicOCSPResponse): Uint8Array {
  const response = new OctetString({ valueHex: basic.toSchema().toBER() });
  const answer = new OCSPResponse({
    responseStatus: new Enumerated({ value: 0 }),
    responseBytes: new ResponseBytes({ responseType: BASIC, response }),
  });
  return new Uint8Array(answer.toSchema().toBER());
}

function serialOf({ certificate }: Identity): string {
  return Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');
}

function timeOf(value: Date): Time {
  return new Time({ value, type: TimeType.UTCTime });
}
