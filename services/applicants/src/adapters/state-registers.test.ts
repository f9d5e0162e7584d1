import { describe, expect, it } from 'vitest';
import { createSimulatedRegisters } from '@aleumet/testkit';
import { describeStateRegistersContract } from '@aleumet/testkit/contracts/state-registers';
import { startRegisterGateway } from '@aleumet/testkit/contracts/state-registers/gateway';
import { createHttpRegisters } from './state-registers.ts';

const question = { requestId: '0190b000-0000-7000-8000-000000000001', register: 'RESIDENCE', iin: '880314400019' } as const;

describe('registers behind a gateway', () => {
  describeStateRegistersContract(async (simulated, { timeoutMilliseconds }) => {
    const gateway = await startRegisterGateway(simulated);
    const registers = createHttpRegisters({ url: gateway.url, timeoutMilliseconds });
    return { registers, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
  });

  it('learn the id under which a repeated question is known', async () => {
    await using gateway = await startRegisterGateway(createSimulatedRegisters());
    await createHttpRegisters({ url: gateway.url }).ask(question);
    expect(gateway.requestIds).toEqual([question.requestId]);
  });

  it('are unavailable when they are slower than anybody waits', async () => {
    const simulated = createSimulatedRegisters();
    simulated.behave(question, 'SLOW');
    await using gateway = await startRegisterGateway(simulated);
    const registers = createHttpRegisters({ url: gateway.url, timeoutMilliseconds: 50 });
    await expect(registers.ask(question)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('are unavailable when they answer something else, or not at all', async () => {
    await using gateway = await startRegisterGateway({
      ...createSimulatedRegisters(),
      ask: () => Promise.resolve({ source: '', found: true, document: {} }),
    });
    await expect(createHttpRegisters({ url: gateway.url }).ask(question)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(createHttpRegisters({ url: 'http://127.0.0.1:1' }).ask(question)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
