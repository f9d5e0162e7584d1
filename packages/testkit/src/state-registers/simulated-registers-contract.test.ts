import { describe } from 'vitest';
import { describeStateRegistersContract } from '../contracts/state-registers/contract.ts';

describe('simulated registers', () => {
  describeStateRegistersContract(async (registers) => ({ registers, [Symbol.asyncDispose]: async () => {} }));
});
