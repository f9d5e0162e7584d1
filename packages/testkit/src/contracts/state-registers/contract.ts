import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSimulatedRegisters, type SimulatedRegisters } from '../../state-registers/simulated-registers.ts';

/** The part of the registers that the contract uses; the full type belongs to the service that queries them. */
export type Registers = { ask: (question: { requestId: string; register: 'RESIDENCE'; iin: string }) => Promise<unknown> };
/** Creates registers answered by `simulated`, which time out after this long. */
export type CreateRegisters = (
  simulated: SimulatedRegisters,
  patience: { timeoutMilliseconds: number },
) => Promise<AsyncDisposable & { registers: Registers }>;

const question = { requestId: '0190b000-0000-7000-8000-000000000001', register: 'RESIDENCE', iin: '880314400019' } as const;
const source = 'State database "Individuals"';

/**
 * Defines the tests that every adapter of the state registers must pass: the same answers, and `Unavailable` without the IIN when
 * a register does not answer.
 */
export function describeStateRegistersContract(createRegisters: CreateRegisters): void {
  const simulated = createSimulatedRegisters();
  let way: Awaited<ReturnType<CreateRegisters>>;
  beforeEach(async () => {
    way = await createRegisters(simulated, { timeoutMilliseconds: 5_000 });
  });
  afterEach(() => way[Symbol.asyncDispose]());

  describe('a register', () => {
    it('that holds the data gives them with their source (A2-7a)', async () => {
      simulated.behave(question, 'HOLDS');
      expect(await way.registers.ask(question)).toEqual({ source, found: true, document: { iin: question.iin } });
    });

    it('that holds no data says so (A2-7b)', async () => {
      simulated.behave(question, 'MISSING');
      expect(await way.registers.ask(question)).toEqual({ source, found: false, document: {} });
    });

    it('that holds the data of somebody else gives them as they are', async () => {
      simulated.behave(question, 'CONTRADICTORY');
      expect(await way.registers.ask(question)).toMatchObject({ found: true, document: { iin: '000000000000' } });
    });

    it('that is slow is waited for', async () => {
      simulated.behave(question, 'SLOW');
      expect(await way.registers.ask(question)).toMatchObject({ found: true });
    });

    it('that is silent is unavailable, and the IIN stays out of the error', async () => {
      simulated.behave(question, 'SILENT');
      const problem: unknown = await way.registers.ask(question).catch((error: unknown) => error);
      expect(problem).toMatchObject({ code: 'UNAVAILABLE' });
      expect(String(problem)).not.toContain(question.iin);
    });

    it('is asked again under the same request id and answers the same', async () => {
      simulated.behave(question, 'HOLDS');
      expect(await way.registers.ask(question)).toEqual(await way.registers.ask(question));
    });
  });
}
