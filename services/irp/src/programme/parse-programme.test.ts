import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import type { DeliverIrpInput } from '../generated/graphql.ts';
import { parseProgramme } from './parse-programme.ts';

const uuid = (number: number) => `0190a8a0-0600-7000-8000-00000000000${number}`;
const measure = { id: uuid(3), kind: 'SANATORIUM_RESORT_TREATMENT' as const, validFrom: '2026-01-15', validTo: '2026-01-15' };
const input: DeliverIrpInput = {
  ...{ id: uuid(1), personId: uuid(2), formedOn: '2026-01-15', disabilityUntil: '2026-01-15', workInjury: false },
  measures: [measure],
};

describe('a programme that a data bank delivers', () => {
  it('may be formed on the last day of the disability, with a measure of one day', () => {
    expect(parseProgramme(input)).toMatchObject({ formedOn: '2026-01-15', disabilityUntil: '2026-01-15' });
  });

  it.each([
    ['after the disability has ended', { disabilityUntil: '2026-01-14' }, 'input.disabilityUntil'],
    [
      'with a measure that ends before it begins',
      { measures: [{ ...measure, validTo: '2026-01-14' }] },
      'input.measures.0.validTo',
    ],
  ])('is not formed %s', (_what, changes, path) => {
    expect(() => parseProgramme({ ...input, ...changes })).toThrow(new InvalidInput(path, 'BEFORE_ITS_BEGINNING'));
  });
});
