import { id } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { contractText } from './documents.ts';

const contractId = id<'ContractId'>('0190a8a0-1000-7000-8000-000000000009');
const personId = id<'PersonId'>('0190a8a0-1000-7000-8000-000000000001');
const text = { version: '2021-03-03', from: '2021-03-03', kk: 'Жария шарт', ru: 'Публичный договор', en: 'Public contract' };

describe('the public contract that is signed', () => {
  it('names the person and the version, in the languages of the state, in these bytes (A2-27a)', () => {
    expect(contractText({ contractId, personId }, text)).toBe(
      '{"contractId":"0190a8a0-1000-7000-8000-000000000009","document":"PUBLIC_CONTRACT","kk":"Жария шарт",' +
        '"personId":"0190a8a0-1000-7000-8000-000000000001","ru":"Публичный договор","version":"2021-03-03"}',
    );
  });
});
