import { Refusal } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { requireSigner, type SignerDigests, type SigningParty, toSignerDigests } from './require-signer.ts';

const aigerim = { iinDigest: 'digest of Aigerim' };
const another = { iinDigest: 'digest of another' };
const sanatorium = { binDigest: 'digest of the sanatorium' };
const employee = { ...another, ...sanatorium };

describe('a document that a person must sign', () => {
  it('is accepted with the key of that person (A2-27a, A2-28a, A2-31b)', () => {
    expect(refusalOf(aigerim, aigerim)).toBeUndefined();
  });

  it('is refused with the key of another person (A2-27a, A2-28a, A2-31b)', () => {
    expect(refusalOf(another, aigerim)).toBe('SIGNER_IS_ANOTHER_PERSON');
  });

  it('is refused with a key that names nobody', () => {
    expect(refusalOf({}, aigerim)).toBe('SIGNER_IS_ANOTHER_PERSON');
  });

  it('is refused with the key that the person holds as an employee of an organisation (A2-27a, A2-28a, A2-31b)', () => {
    expect(refusalOf({ ...aigerim, ...sanatorium }, aigerim)).toBe('SIGNER_ACTS_FOR_AN_ORGANISATION');
  });
});

describe('a document that a provider must sign', () => {
  it('is accepted with a key of the provider, whoever of its employees holds it (A2-28c, A2-28d, A2-32a)', () => {
    expect(refusalOf(employee, sanatorium)).toBeUndefined();
  });

  it('is refused with the key of another provider (A2-28c, A2-28d, A2-32a)', () => {
    expect(refusalOf({ ...another, binDigest: 'digest of a rival' }, sanatorium)).toBe('SIGNER_IS_ANOTHER_ORGANISATION');
  });

  it('is refused with the personal key of an employee (A2-28c, A2-28d, A2-32a)', () => {
    expect(refusalOf(another, sanatorium)).toBe('SIGNER_IS_ANOTHER_ORGANISATION');
  });

  it('is accepted with the personal key of a sole trader, who is registered by IIN (A2-28c, A2-28d, A2-32a)', () => {
    expect(refusalOf(aigerim, { binDigest: aigerim.iinDigest })).toBeUndefined();
  });

  it('is refused with a key that a sole trader holds as an employee of another organisation', () => {
    expect(refusalOf({ ...aigerim, ...sanatorium }, { binDigest: aigerim.iinDigest })).toBe('SIGNER_IS_ANOTHER_ORGANISATION');
  });
});

describe('the numbers of a certificate', () => {
  it('become digests, and what the certificate does not name stays absent', () => {
    const digestOf = (number: string) => `digest of ${number}`;
    expect(toSignerDigests({ iin: '1', bin: '2', name: 'A' }, digestOf)).toEqual({
      iinDigest: 'digest of 1',
      binDigest: 'digest of 2',
    });
    expect(toSignerDigests({ name: 'A' }, digestOf)).toEqual({});
  });
});

function refusalOf(signer: SignerDigests, party: SigningParty): string | undefined {
  try {
    requireSigner(signer, party);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
