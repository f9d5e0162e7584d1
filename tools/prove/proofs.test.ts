import { describe, expect, it } from 'vitest';
import { withinMutants } from './proofs.ts';

const proof = (rule: string, mutants: number) => ({ rule, mutants, killed: mutants, equivalents: 0, hash: '' });
const proofs = [proof('A2-6a', 127), proof('A2-10', 2), proof('A2-28a', 97)];

describe('rules whose proof is out of date', () => {
  it('are proved again, the smallest first, as long as the number of mutants allows', () => {
    expect(withinMutants(proofs, 99)).toEqual({ fit: ['A2-10', 'A2-28a'], left: ['A2-6a'] });
    expect(withinMutants(proofs, 98)).toEqual({ fit: ['A2-10'], left: ['A2-28a', 'A2-6a'] });
  });

  it('are all proved again when there is no limit', () => {
    expect(withinMutants(proofs, Infinity)).toEqual({ fit: ['A2-10', 'A2-28a', 'A2-6a'], left: [] });
  });
});
