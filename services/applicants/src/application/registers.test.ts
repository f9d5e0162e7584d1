import { describe, expect, it } from 'vitest';
import { registersToAsk } from './registers.ts';

const ofEverybody = ['IDENTITY_DOCUMENT', 'DISABILITY', 'PROGRAMME_MEASURES', 'RESIDENCE'];

describe('the registers to ask', () => {
  it('are four for everybody, and two more when the disability comes from work (A2-7a)', () => {
    expect(registersToAsk(false)).toEqual(ofEverybody);
    expect(registersToAsk(true)).toEqual([...ofEverybody, 'WORK_INJURY', 'EMPLOYER_CEASED']);
  });
});
