import { describe, it } from 'vitest';
import { id } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { ids } from '../../../test/ids.ts';
import { at, byRecipient, on, placing, recipient, signed, stranger } from '../../../test/order-specification.ts';
import { contractText } from '../documents.ts';
import { catalogue } from '../../refusals.ts';
import type { PublicContractSigned } from '../contract.ts';
import { contractDecider } from '../decider.ts';

const text = { version: '2021-03-03', from: '2021-03-03', kk: 'Жария шарт', ru: 'Публичный договор', en: 'Public contract' };
const contractId = id<'ContractId'>(ids.contract);
const personId = placing.selection.personId;
const person = { departmentId: placing.departmentId, region: '75', ageBand: 'FROM_30_TO_44', disabilityGroup: 'SECOND' };
const { given } = specificationOf(contractDecider, { text, signedAs: null, person }, catalogue);

const document = byRecipient(contractText({ contractId, personId }, text));
const sign = { type: 'SignContract' as const, contractId, personId, by: recipient, document, ...on('2026-02-02') };
const contract = { ...person, id: contractId, personId, textVersion: '2021-03-03', signedAt: at('2026-02-02') };
const done: PublicContractSigned = { type: 'PublicContractSigned', contract, document };

describe('a public contract that is not signed', () => {
  it('is signed by the recipient (A2-27a)', () => {
    given().when(sign).gives(done);
  });
  it('is signed once: the same request again changes nothing (A2-27a)', () => {
    given(done).when(sign).gives();
  });
  it('is not signed by a stranger, nor with the key of another (A2-27a)', () => {
    given()
      .when({ ...sign, by: stranger })
      .refused('PERSON_NOT_FOUND');
    given()
      .when({ ...sign, document: signed(document.text, stranger) })
      .refused('SIGNER_IS_ANOTHER_PERSON');
  });
  it('is not signed over another text (A2-27a)', () => {
    given()
      .when(sign, { text: { ...text, kk: 'Басқа шарт' } })
      .refused('DOCUMENT_OUTDATED', { document: 'PUBLIC_CONTRACT' });
  });
});

describe('a version of the text that the person has signed', () => {
  it('is not signed by another document (A2-27a)', () => {
    given(done)
      .when({ ...sign, document: { ...document, signatureId: 'another' } })
      .refused('CONTRACT_ALREADY_SIGNED');
  });
  it('is not signed under another id (A2-27a)', () => {
    given()
      .when(sign, { signedAs: id<'ContractId'>(ids.act) })
      .refused('CONTRACT_ALREADY_SIGNED');
  });
});
